// Long because it is data: made by `feedhub-bench section-model`, never by hand.

extension SectionModel {
  /// The model that the program brings along.
  package static let shipped: SectionModel = {
    do throws(SectionModelFailure) {
      return try SectionModel(text: shippedText)
    } catch {
      preconditionFailure("line \(error.line) of the shipped section model: \(error.explanation)")
    }
  }()

  static let shippedText = """
    # feedhub section model 1
    # 2847 lessons of 544 patterns, each also without accents
    # five folds of patterns: accuracy 0.933, macro-F1 0.934
    #	-28	-22	-7
    # #	-260	19	181
    # books	-174	191	-166
    # buổi	74	-86	-62
    # bạn	-151	69	69
    # bản	158	-100	-188
    # cuốn	148	-102	-246
    # cơ	97	-101	-90
    # của	-69	-119	98
    # giờ	-169	107	62
    # học	128	-112	-110
    # khán	100	-79	-134
    # mét	32	43	-163
    # mỗi	128	-109	-42
    # nghìn	-66	29	30
    # ngày	-139	131	-95
    # người	98	-137	-42
    # nhà	-48	50	-2
    # năm	63	20	-169
    # nước	-170	171	-66
    # phiếu	137	-145	-12
    # phòng	-165	-119	177
    # quốc	-131	93	-65
    # tháng	-107	151	-100
    # thư	-138	114	-43
    # trang	73	-72	-73
    # triệu	-151	66	23
    # trường	83	-76	-18
    # tài	55	10	-60
    # tủ	-114	115	-4
    # điểm	32	11	-110
    # đến	-176	-45	194
    # ấn	-54	77	-41
    ?abroad	-660	643	-346
    ?authority	122	201	-590
    ?bias	120	-378	122
    ?country	-741	763	-419
    ?embassy	-505	432	-199
    ?home	142	-62	-221
    ?homely	180	0	-477
    ?no-staff	588	-129	-815
    ?nothing-foreign	558	-1199	335
    ?office	-677	-211	566
    ?often-foreign	-223	222	-95
    ?organisation	-632	729	-572
    ?party	-290	-432	479
    ?staff	-779	-245	693
    ?twice-foreign	-723	624	-303
    ?twice-staff	-638	-456	626
    ?union	-407	-624	621
    ?vietnam	-4	135	-240
    @abroad	-483	411	-215
    @abroad @country	-38	61	-35
    @abroad bốn	-20	-58	58
    @abroad hai	-36	52	-21
    @abroad mở	-278	271	-179
    @abroad thực	-150	162	-39
    @abroad tròn	-141	147	-41
    @abroad trực	-29	36	-9
    @abroad và	-10	156	-153
    @abroad được	-112	140	-55
    @abroad đến	-202	216	-26
    @authority	44	107	-420
    @authority @authority	33	56	-212
    @authority @country	-318	211	-105
    @authority @home	83	-83	-77
    @authority ban	95	-54	-61
    @authority cho	169	-168	-154
    @authority dự	78	-87	-63
    @authority kí	120	-45	-131
    @authority thăm	72	-70	-14
    @authority trao	185	-107	-217
    @authority triển	123	-105	-86
    @authority tỉnh	188	-149	-208
    @authority xã	56	-58	-53
    @country	-733	566	-245
    @country @country	-63	64	-44
    @country ban	-18	28	-12
    @country bàn	-111	113	-20
    @country bốn	-11	-54	58
    @country chia	-35	153	-141
    @country cho	-34	48	-15
    @country có	108	-108	-25
    @country công	-118	109	-36
    @country cùng	-76	97	-37
    @country diễn	-63	68	-5
    @country do	104	-103	-1
    @country dạy	-121	129	-24
    @country dự	-20	25	-5
    @country giao	-133	92	-61
    @country góp	138	-137	-71
    @country gửi	-92	114	-44
    @country học	-263	228	-109
    @country họp	-47	50	-49
    @country hợp	-6	11	-5
    @country in	-47	53	-7
    @country khai	-155	187	-49
    @country khánh	-95	98	-22
    @country kí	-38	39	-1
    @country là	-20	33	-15
    @country lập	-211	217	-22
    @country mua	-156	165	-43
    @country mở	-299	96	31
    @country phối	-4	5	-1
    @country phục	-101	99	-40
    @country ra	-12	20	-8
    @country sang	-42	49	-9
    @country số	-148	151	-10
    @country sống	-116	109	-58
    @country thăm	-236	284	-188
    @country trao	-191	119	-69
    @country trưng	-190	192	-7
    @country trả	-20	34	-15
    @country trở	-64	-20	47
    @country trực	-128	129	-19
    @country tài	-138	158	-49
    @country tại	-93	123	-188
    @country tặng	-179	181	-147
    @country tới	-23	47	-25
    @country và	18	-17	-66
    @country về	57	-53	-14
    @country đăng	-56	60	-55
    @country đưa	-142	144	-79
    @country được	-165	178	-55
    @country đến	-260	274	-72
    @country đọc	-146	147	-54
    @country đối	-94	110	-33
    @country ở	-157	159	-45
    @embassy	-386	295	-141
    @embassy @country	-218	138	-72
    @embassy @vietnam	-5	5	0
    @embassy phía	-29	33	-5
    @embassy phối	-58	63	-9
    @embassy ta	-49	51	-46
    @embassy trao	-46	54	-13
    @embassy văn	-53	59	-8
    @home	33	-60	-102
    @home có	99	-78	-47
    @home cùng	-172	174	-7
    @home dạy	121	-23	-119
    @home dự	126	-166	25
    @home giao	-51	-46	50
    @home góp	-79	-32	106
    @home hưởng	191	-246	-150
    @home học	35	-16	-31
    @home họp	-67	-14	70
    @home khai	109	-115	-49
    @home kí	31	8	-92
    @home kết	62	-71	-22
    @home mở	131	-103	-210
    @home nhảy	-71	20	57
    @home nhận	139	-128	-80
    @home phát	-14	-62	26
    @home phối	-144	150	-25
    @home qua	-105	134	-91
    @home ra	111	-94	-102
    @home sang	-119	130	-109
    @home tham	185	-134	-174
    @home thi	84	-160	-70
    @home tiếp	-82	80	-77
    @home trao	76	-63	-82
    @home triển	22	-22	-11
    @home tìm	151	-136	-125
    @home tại	-219	-39	110
    @home tặng	203	-128	-216
    @home tổ	-142	172	-102
    @home tổng	-212	-24	214
    @home và	-98	147	-194
    @home vận	170	-138	-131
    @home đi	-73	-20	73
    @home đón	61	-12	-140
    @home được	247	-252	-191
    @home đầu	-80	112	-106
    @home đọc	-8	43	-58
    @home đổi	24	-135	22
    @homely	88	25	-306
    @homely @homely	144	-115	-37
    @homely cho	97	-74	-32
    @homely không	83	-31	-57
    @homely miễn	-9	-155	99
    @homely trong	73	-80	-65
    @homely tại	278	-147	-262
    @homely tặng	127	-126	-3
    @homely và	201	-138	-162
    @homely về	110	-113	-23
    @homely ở	-106	108	-23
    @office	-376	-311	376
    @office @office	-32	-13	43
    @office báo	-4	-97	100
    @office bảo	-59	-27	59
    @office có	-2	-13	15
    @office công	-69	-1	45
    @office cũ	-121	-52	128
    @office của	-112	-60	90
    @office giải	-61	-16	65
    @office gửi	-4	-4	8
    @office hành	-237	-55	203
    @office không	-44	-21	64
    @office lưu	-61	-42	98
    @office mới	-121	-11	124
    @office người	-67	119	-90
    @office nhận	-66	-27	70
    @office nhắc	-179	-100	197
    @office quốc	-56	131	-110
    @office sắp	-13	-27	39
    @office sở	51	-65	-38
    @office thông	-59	-50	55
    @office thư	-5	44	-90
    @office trước	-57	-28	57
    @office tại	-15	-5	20
    @office tắt	-121	-67	122
    @office tặng	-170	-75	155
    @organisation	-468	528	-374
    @organisation bàn	-94	101	-79
    @organisation công	-149	147	-86
    @organisation hỗ	-77	127	-78
    @organisation làm	-154	162	-22
    @organisation phát	-150	134	-52
    @organisation trao	-126	126	-27
    @organisation tại	-162	162	-21
    @organisation đưa	-196	197	-26
    @party	-378	-392	422
    @party cơ	-65	-8	66
    @party sở	-223	-45	199
    @party thư	-258	-213	267
    @party viên	-170	-158	202
    @party và	-141	-6	144
    @staff	-464	-81	470
    @staff @office	-5	-51	53
    @staff cuối	-19	-6	25
    @staff cơ	-65	-32	74
    @staff của	-40	-28	58
    @staff hưởng	-14	-5	18
    @staff hợp	-136	-46	140
    @staff làm	-147	-52	167
    @staff năm	-33	-24	45
    @staff phòng	-178	-89	174
    @staff thư	-259	54	156
    @staff vi	-55	-45	54
    @staff vào	-58	-110	92
    @staff đi	-18	-5	23
    @staff đăng	-54	-36	57
    @staff định	-210	-163	194
    @union	-312	-382	428
    @union các	5	-10	5
    @union cấp	-95	-19	101
    @union khối	-86	-55	79
    @union thư	-124	-263	198
    @union tặng	-122	-36	113
    @vietnam	-20	54	-151
    @vietnam @country	-188	173	-53
    @vietnam góp	-57	-25	66
    @vietnam nhận	-162	113	-61
    @vietnam năm	6	-52	47
    @vietnam ra	-169	174	-29
    @vietnam tham	-160	-78	113
    @vietnam tại	-103	-26	82
    @vietnam và	-181	204	-97
    @vietnam đoạt	-180	32	133
    @vietnam đón	46	-12	-46
    @vietnam đọc	-115	116	-61
    ^abroad	-427	361	-151
    ^authority	155	141	-579
    ^country	-575	598	-360
    ^embassy	-380	278	-115
    ^foreign	-878	877	-478
    ^home	142	-99	-174
    ^homely	171	2	-462
    ^office	-343	-282	334
    ^organisation	-515	612	-549
    ^party	-238	-384	413
    ^staff	-474	-193	430
    ^union	-409	-530	583
    ^vietnam	53	46	-204
    a	-122	131	-163
    ai	-25	-248	152
    ai chưa	-110	-102	108
    ai cũng	94	-84	-96
    ai đi	-63	-126	95
    ai đến	113	-108	-83
    an	204	-218	-144
    an thới	76	-24	-60
    an toàn	12	-78	59
    and	-27	86	-219
    anh	-214	47	159
    anh chị	-215	-114	239
    anh cán	153	-90	-103
    anh em	-72	-64	71
    anh lò	-15	-3	18
    anh nông	-34	-25	54
    anh phạm	-131	-73	131
    anh tuấn	40	-78	57
    anh đọc	-19	28	-50
    at	-61	-185	112
    at the	-61	-185	112
    ba	-86	60	-55
    ba @staff	-155	92	-65
    ba mươi	21	-9	-38
    ba nghìn	53	-34	-22
    ba ngày	78	-56	-125
    ba năm	36	72	-165
    ba thư	-106	161	-99
    ba thứ	-133	136	-16
    ba triệu	8	-84	60
    ban	30	-63	-8
    ban giám	-135	140	-49
    ban hành	205	-144	-201
    ban tháng	-55	-56	63
    ban tổ	101	-15	-172
    bang	-126	137	-20
    bang @abroad	-28	37	-9
    bao	23	-156	1
    bay	-108	107	-84
    binh	87	-74	-57
    biên	83	-48	-156
    biên bản	-314	-11	187
    biên chế	139	-96	-147
    biên giới	-256	291	-169
    biên mục	213	-152	-186
    biên phòng	126	-202	-95
    biên soạn	35	-11	-63
    biến	-143	128	63
    biết	16	158	-207
    biết nhiều	-158	125	-55
    biển	69	67	-310
    biểu	223	-277	-146
    biểu của	52	60	-135
    biểu diễn	64	-43	-66
    biểu dương	-43	-102	81
    biểu dự	-147	14	118
    biểu ghi	236	-273	-119
    biểu trưng	-32	42	-16
    bom	-196	198	-97
    books	-198	65	70
    bunpimay	-130	161	-68
    buýt	-2	14	-85
    buýt ở	-94	99	-59
    buồn	-327	-245	322
    buổi	187	-144	-166
    buổi chiều	107	-160	-105
    buổi họp	-128	-35	131
    buổi kể	111	-104	-13
    buổi nói	125	-54	-108
    buổi sáng	-143	-38	146
    buổi tối	206	-107	-193
    bà	-26	-125	108
    bà con	80	31	-165
    bà võ	-81	-59	92
    bà vũ	-201	-8	200
    bài	457	-310	-509
    bài dự	17	68	-148
    bài học	54	-43	-171
    bài viết	214	-188	-127
    bàn	-127	29	76
    bàn cách	-182	181	-20
    bàn giao	-139	-20	135
    bàn về	34	33	-71
    bày	56	39	-195
    bày báo	73	-32	-65
    bày bản	-190	192	-7
    bày sách	9	11	-146
    bày ở	-38	48	-51
    bác	-138	11	23
    bác hồ	213	-138	-195
    bách	54	-21	-87
    bách khoa	54	-21	-87
    bán	-62	77	-123
    bánh	103	-189	64
    báo	-9	-318	112
    báo @homely	193	-91	-190
    báo @office	-39	-10	48
    báo chí	187	-96	-202
    báo cáo	-118	-28	57
    báo công	94	-62	-78
    báo kết	150	-20	-149
    báo lịch	-105	-32	109
    báo sách	107	-137	-104
    báo trước	-203	-28	206
    báo tạm	-174	-68	148
    báo xuân	155	-124	-162
    bão	-286	-311	301
    bè	-14	43	-242
    bè @country	-79	73	-40
    bè góp	98	-79	-44
    bé	166	-121	-91
    bên	-114	224	-247
    bên bàn	-36	68	-58
    bên chia	35	-23	-38
    bên mượn	-144	148	-44
    bên trao	-25	34	-9
    bình	-184	-153	212
    bình chọn	-18	-23	19
    bí	-220	-40	224
    bí thư	-220	-40	224
    bó	61	-71	-28
    bóng	-35	-148	75
    bôi	94	-92	-55
    bù	-225	-133	225
    bùi	-101	-53	137
    bùi nhật	-101	-53	137
    băng	-246	214	-34
    bước	-156	198	-224
    bạn	-140	51	21
    bạn @country	-59	65	-12
    bạn bè	-14	43	-242
    bạn gửi	64	-58	-53
    bạn mang	-157	165	-36
    bạn trẻ	36	5	-216
    bạn đọc	36	-304	108
    bản	169	-13	-386
    bản @country	-66	62	-56
    bản dịch	176	-122	-156
    bản ghi	-190	193	16
    bản gốc	146	-103	-153
    bản kiến	19	-66	8
    bản làng	-84	86	-17
    bản nước	-61	58	-47
    bản quyền	8	92	-128
    bản sao	-163	171	-56
    bản sách	30	48	-152
    bản thu	-114	-41	112
    bản tin	258	-205	-284
    bản đồ	61	44	-176
    bản ở	110	-113	-81
    bảng	-97	-81	76
    bảng tin	-79	-50	75
    bảo	-133	73	-37
    bảo hiểm	-171	100	71
    bảo quản	129	-37	-142
    bảo trì	-193	-81	174
    bảo trợ	128	-120	-18
    bảo tàng	-8	89	-195
    bảo tồn	-108	118	-47
    bảy	-189	-61	183
    bảy mươi	-67	107	-69
    bất	-14	-67	48
    bầu	-365	52	148
    bậc	12	-138	50
    bắc	109	-88	-134
    bắt	39	116	-167
    bắt đầu	-208	97	-12
    bằng	90	-58	-112
    bằng khen	210	-172	-168
    bằng máy	149	-112	-88
    bằng tiếng	70	-38	-94
    bằng xe	-61	74	-47
    bến	28	9	-202
    bến sông	140	-147	-117
    bếp	-165	100	95
    bệnh	138	-147	-79
    bệnh viện	223	-208	-198
    bỉ	-117	129	-66
    bỉ tại	-112	115	-41
    bị	-185	-3	87
    bị trừ	-54	-37	74
    bỏ	-43	29	-13
    bỏ phiếu	-96	47	55
    bố	50	-31	-164
    bố danh	-110	26	44
    bố kết	-24	38	-94
    bố quyết	60	-83	-54
    bố trí	-12	-194	81
    bốn	-87	-34	57
    bốn ngày	-59	-69	74
    bốn năm	-165	172	-20
    bồi	-17	14	-33
    bồi dưỡng	-17	14	-33
    bổ	96	-270	-41
    bổ nhiệm	134	-208	-111
    bổ sung	-259	-80	188
    bổng	-27	148	-202
    bộ	28	-111	-40
    bộ @staff	-160	-89	167
    bộ ban	138	-119	-135
    bộ bạn	69	-63	-82
    bộ cho	-63	-20	81
    bộ chủ	57	-125	-42
    bộ công	124	-101	-119
    bộ hưu	19	-138	51
    bộ học	-33	43	-11
    bộ khen	24	-134	17
    bộ kho	191	-192	-177
    bộ máy	-274	-56	176
    bộ nghỉ	-193	-40	183
    bộ phòng	50	-172	-8
    bộ phận	-220	-104	216
    bộ quản	-32	-95	56
    bộ sang	-6	46	-41
    bộ sách	-106	109	-89
    bộ sưu	-17	130	-107
    bộ tham	-120	-68	136
    bộ thư	-110	-29	84
    bộ trong	-56	71	-21
    bộ đọc	72	-55	-26
    bộ đổi	-125	-39	128
    bộ đội	247	-214	-173
    bộ ảnh	-21	35	-16
    bức	32	-13	-92
    bữa	-26	-181	106
    bữa cơm	-104	-99	121
    ca	-81	-199	155
    ca hai	-143	-110	154
    ca trực	-119	-99	114
    cai	68	65	-136
    cai kì	-84	79	-69
    cam	-189	113	30
    cam kết	-189	113	30
    cao	-16	-72	22
    cao @home	86	-25	-86
    cao học	-88	-56	81
    cao tuổi	122	-119	-31
    chi	-191	13	129
    chi nhánh	-34	66	-101
    chi trả	-11	20	-9
    chia	-212	45	138
    chia buồn	-167	-172	183
    chia hai	-119	-5	112
    chia sẻ	-51	87	-77
    chia tay	-193	29	123
    chiếc	-125	102	25
    chiến	-37	-76	26
    chiến binh	89	-77	-55
    chiến lược	47	-34	-69
    chiến sĩ	129	-115	-46
    chiến trường	49	-40	-26
    chiếu	7	-97	65
    chiếu phim	65	43	-107
    chiều	-50	-181	44
    chiều nay	-202	-32	199
    chiều thứ	-84	-64	77
    chiểu	9	-2	-7
    cho	158	-86	-236
    cho #	215	-183	-156
    cho @home	86	-83	-87
    cho @party	-186	-42	167
    cho @staff	-216	61	89
    cho @union	-113	-53	118
    cho @vietnam	131	-119	-60
    cho biết	-295	241	-69
    cho bạn	240	-166	-168
    cho chị	-121	-90	133
    cho con	-47	-48	5
    cho các	160	-78	-150
    cho cán	-86	56	-10
    cho công	97	-35	-81
    cho em	105	-81	-29
    cho học	28	42	-124
    cho làng	13	52	-78
    cho mượn	-83	89	-81
    cho mọi	-69	123	-9
    cho người	-85	-14	34
    cho nhà	130	-127	-73
    cho phụ	95	-152	-73
    cho sinh	14	44	-72
    cho sách	58	9	-87
    cho thiếu	75	-54	-96
    cho thư	24	14	-231
    cho thấy	138	-77	-112
    cho thủ	-34	53	-34
    cho toàn	159	-118	-164
    cho trung	-18	43	-40
    cho trường	-33	93	-169
    cho trạm	60	-40	-29
    cho trẻ	39	32	-365
    cho việc	-118	111	-48
    chung	-2	99	-192
    chung cư	119	-106	-21
    chung kết	114	-123	-100
    chung tay	-197	205	-22
    chung trong	-96	115	-27
    chung vui	-16	-2	19
    chuyên	-144	76	22
    chuyên gia	-347	364	-235
    chuyên môn	-146	-75	136
    chuyên đề	-66	-108	81
    chuyến	-21	141	-106
    chuyến thăm	-115	115	-29
    chuyến đi	-105	91	-59
    chuyển	130	-397	61
    chuyển công	-162	-94	165
    chuyển sang	145	-173	-61
    chuyển sách	129	-63	-189
    chuyển đổi	243	-191	-174
    chuyện	162	-50	-227
    chuyện do	141	-127	-33
    chuyện theo	142	-113	-81
    chuyện về	-29	42	-15
    chuyện với	141	-102	-84
    chuẩn	69	32	-226
    chuẩn bị	-250	242	3
    chài	-13	44	-85
    chào	122	-90	-137
    chào mừng	146	-131	-136
    cháu	-160	57	14
    cháy	-176	4	64
    cháy chữa	-104	-62	93
    cháy cơ	-59	-56	59
    cháy tại	-92	-55	99
    châu	14	1	-41
    chèo	117	-108	-121
    chéng	9	13	-22
    chép	243	-238	-202
    chìa	-72	-151	168
    chìa khóa	-67	-148	161
    chí	124	-129	-87
    chí và	-117	111	-69
    chín	-10	-126	68
    chính	-397	75	209
    chính quyền	-197	183	-143
    chính sách	-60	92	-40
    chính thức	-40	21	11
    chùa	114	-115	-88
    chúc	-116	-170	122
    chúc mừng	-70	-45	105
    chúng	58	-144	14
    chăm	121	-124	-38
    chơi	302	-278	-148
    chưa	-14	-122	95
    chưa có	-62	-95	91
    chương	116	-61	-169
    chương lao	122	-88	-115
    chương trình	118	-35	-325
    chạy	12	-181	58
    chấm	-176	-139	182
    chấm công	-239	-77	228
    chấm điểm	-91	-80	100
    chấp	-136	-54	114
    chấp hành	-136	-54	114
    chất	203	-218	-68
    chậm	-42	-37	65
    chế	121	-260	-42
    chế dân	-116	-54	96
    chế làm	-60	-5	63
    chế độ	38	-130	19
    chế ở	104	-45	-106
    chỉ	-72	-151	74
    chỉ tiêu	77	-68	-85
    chỉnh	-68	-60	74
    chị	-171	-399	390
    chị em	-254	-187	373
    chịu	-92	97	-18
    chọn	6	12	-87
    chọn sách	-46	49	-49
    chống	-67	138	-186
    chốt	-254	-173	258
    chồng	10	-107	21
    chỗ	26	-166	26
    chỗ làm	-82	-40	88
    chờ	-167	187	-191
    chở	-125	157	-186
    chở sách	-188	209	-122
    chở truyện	-30	57	-66
    chợ	13	-11	-56
    chợ sách	-23	31	-57
    chục	222	-131	-182
    chục năm	198	-124	-153
    chụp	19	-100	66
    chụp ảnh	-126	-55	117
    chủ	-191	-20	108
    chủ nhà	-171	186	-125
    chủ nhật	-74	111	-58
    chủ trì	57	-3	-140
    chủ tịch	-55	92	-110
    chủ đề	185	-180	-138
    chủ động	116	-152	-74
    chủng	-34	-69	69
    chứa	-111	120	-27
    chức	-64	30	-73
    chức @organisation	-83	79	-55
    chức bữa	-50	-64	90
    chức có	-66	77	-30
    chức danh	-173	-36	163
    chức họp	-96	-52	73
    chức hội	-161	52	101
    chức ngày	20	-4	-146
    chức này	-103	149	-70
    chức năng	206	-22	-204
    chức phi	-42	44	-2
    chức triển	-164	167	-9
    chức trưng	134	-74	-110
    chức tại	128	-57	-100
    chức đoàn	-78	-43	81
    chứng	-31	96	-110
    chứng chỉ	-40	44	-4
    chứng kiến	-78	6	69
    chứng nhận	1	73	-138
    chữ	-65	119	-115
    chữ kí	63	-77	16
    chữ nổi	4	42	-87
    chữa	-102	-93	118
    chữa cháy	-123	-68	114
    con	81	-256	18
    con em	-137	-121	118
    con người	58	-58	-39
    cuối	71	-270	-6
    cuối cùng	-219	150	149
    cuối năm	-64	-60	63
    cuối quí	-126	-73	143
    cuối tháng	-79	-73	84
    cuối tuần	98	-361	-28
    cuốn	84	9	-421
    cuốn giúp	55	-44	-12
    cuốn sách	13	41	-277
    cuốn sổ	84	-133	-40
    cuốn truyện	-6	14	-18
    cuộc	86	-55	-97
    cuộc họp	-234	-90	248
    cuộc thi	116	-40	-142
    cà	205	-186	-90
    cà phê	205	-186	-90
    cài	208	-106	-141
    cài đặt	208	-106	-141
    cá	-238	-219	259
    cá nhân	-213	-208	235
    các	114	-6	-256
    các @union	-222	-114	226
    các bạn	-62	79	-18
    các bản	189	-181	-37
    các cháu	-83	-106	94
    các dân	59	-40	-130
    các em	72	55	-249
    các hiệp	-175	197	-30
    các nhà	-115	133	-85
    các nước	-14	34	-151
    các quầy	-127	-52	144
    các thư	90	75	-140
    các trường	157	-95	-164
    các tỉnh	190	-160	-194
    các tổ	-114	-79	115
    cách	15	91	-200
    cách dùng	142	-127	-117
    cách làm	-202	213	-48
    cách mạng	31	-21	-30
    cán	-266	-30	229
    cán bộ	-266	-29	230
    cáo	-61	-42	25
    câu	249	-177	-275
    câu chuyện	83	14	-197
    câu hỏi	101	-142	-79
    câu lạc	88	-80	-102
    cây	147	-72	-154
    cây số	57	-9	-78
    còn	-68	-157	107
    có	153	-141	-153
    có #	-39	90	-76
    có @embassy	-4	6	-2
    có ba	-5	-15	20
    có gian	-128	128	-34
    có hiệu	-96	-84	101
    có mặt	-189	43	101
    có một	-9	115	-69
    có phiên	-140	149	-58
    có phòng	42	12	-55
    có quà	154	-117	-151
    có sách	223	-189	-155
    có thêm	165	-165	-19
    có thư	105	-135	-83
    có thể	120	-104	-146
    có trong	97	-85	-41
    có đại	-126	133	-49
    cô	-14	-121	41
    cô giáo	90	-124	-28
    cô gái	34	14	-109
    cô thủ	-63	-91	100
    công	-101	-87	72
    công an	164	-146	-136
    công bố	83	-26	-212
    công cộng	-152	156	-123
    công khai	-180	-156	184
    công nghiệp	139	-132	-123
    công nhân	186	-164	-151
    công nhận	224	-183	-211
    công sở	-211	-111	201
    công ti	200	-47	-210
    công trình	-44	156	-110
    công trực	-166	-108	156
    công tác	62	-172	-34
    công tổ	-50	-50	51
    công việc	-92	-96	111
    công ước	-213	187	-69
    công ở	-51	36	13
    cùng	-167	177	-126
    cùng @embassy	-89	111	-44
    cùng bạn	-89	90	-4
    cùng bản	-97	95	-14
    cùng con	155	-157	-72
    cùng khai	-112	112	-2
    cùng lãnh	-128	148	-125
    cùng lúc	-57	-31	63
    cùng người	-102	102	-10
    cùng sách	147	-147	-148
    cùng thư	-130	137	-50
    cùng thủ	308	-285	-100
    cùng trẻ	-87	87	-9
    cùng đọc	123	-94	-92
    căn	116	-83	-117
    căn cước	139	-149	-116
    cũ	41	-383	42
    cũ của	-173	-137	178
    cũ thư	5	-36	30
    cũ và	-43	-23	64
    cũng	232	-238	-197
    cũng có	121	-78	-144
    cũng được	115	-110	-86
    cơ	-133	-430	273
    cơ quan	-223	-264	272
    cơ sở	139	-358	13
    cơm	-165	-118	177
    cơm thân	-94	-56	118
    cư	28	36	-146
    cư dân	-57	92	-79
    cước	139	-149	-116
    cưới	-3	-3	5
    cạnh	199	-170	-173
    cả	323	-349	-198
    cả buổi	-44	-92	86
    cả nước	243	-260	-123
    cải	154	-62	-167
    cải tạo	121	-35	-139
    cảm	-2	-133	48
    cảm nhận	137	-114	-130
    cảm ơn	-20	-112	77
    cảng	-94	92	-46
    cảnh	127	-222	-35
    cấm	-223	232	-149
    cấm sách	-162	169	-85
    cấp	-42	-125	113
    cấp theo	-102	-85	151
    cấp trên	-207	-74	220
    cấp xã	126	-122	-125
    cấp độc	64	-42	-59
    cầm	109	-99	-104
    cần	70	-259	-22
    cầu	-204	121	34
    cầu @staff	-87	-41	95
    cầu thang	-47	-78	57
    cập	-93	169	-159
    cập bến	-115	120	-106
    cập mở	-171	157	-83
    cập nhật	67	-118	-30
    cắm	-82	-61	76
    cắm hoa	-89	-53	78
    cắt	-147	206	-198
    cắt băng	-215	220	-138
    cố	-32	-3	36
    cố gắng	-32	-3	36
    cổ	-99	61	-108
    cổ @country	-63	83	-59
    cổ ở	39	-15	-75
    cổng	-29	-37	-27
    cổng dữ	72	-9	-112
    cổng thư	115	-53	-104
    cỗ	90	-108	-28
    cộng	-77	189	-336
    cộng tác	218	-218	-106
    cộng đồng	1	116	-232
    cờ	109	-304	-60
    cờ thi	4	-98	7
    cụ	131	-103	-116
    cục	209	-172	-218
    của	-177	-144	221
    của #	178	16	-250
    của @authority	94	-201	-50
    của @country	-36	59	-190
    của @embassy	-84	89	-42
    của @office	-119	-215	237
    của @organisation	148	-164	-84
    của @staff	-107	-79	109
    của @union	-98	-137	133
    của anh	79	-123	5
    của bạn	60	-13	-73
    của bộ	78	46	-129
    của các	103	-55	-109
    của cơ	-91	-70	85
    của học	76	-92	-55
    của một	32	36	-92
    của ngành	-237	241	-90
    của sở	61	-108	-36
    của thư	-262	-549	329
    của tỉnh	258	-212	-192
    của tổ	-135	153	-35
    của từng	-82	-46	86
    của đơn	-44	-48	67
    cứu	141	-72	-263
    cứu cho	40	-58	56
    cứu miễn	-55	59	-29
    cử	-156	-205	200
    cử cán	-171	-77	169
    cử hai	-18	-11	28
    cử người	109	62	-130
    cử tri	151	-110	-133
    cửa	-56	-186	74
    cửa cho	168	-79	-160
    cửa khẩu	59	55	-168
    cửa muộn	-112	-24	115
    cửa phòng	-49	-28	67
    cửa phục	-30	-48	44
    cửa trở	55	37	-102
    cửa từ	-127	-57	130
    cựu	62	-43	-64
    cựu chiến	89	-77	-55
    danh	-123	-301	253
    danh bằng	-51	-50	52
    danh dự	-163	174	-42
    danh hiệu	41	-87	-12
    danh mục	46	-55	-32
    danh nghề	-107	-70	121
    danh nhân	62	-60	-57
    danh sách	-313	-187	291
    danh thư	-102	8	86
    dao	79	-53	-53
    di	-41	5	16
    di sản	-21	34	-85
    di động	85	-56	-45
    diễn	137	-49	-194
    diễn giả	-13	33	-47
    diễn ra	33	4	-86
    diễn đàn	-118	132	-21
    diễn ở	120	-114	-17
    diện	-267	235	-85
    diện #	-77	79	-22
    diện @embassy	-6	11	-5
    diện @vietnam	-89	84	-38
    diện nhiều	-26	38	-13
    do	-127	110	-96
    do @embassy	-95	71	-54
    do @organisation	-227	219	-90
    do anh	-77	-48	95
    do bạn	209	-191	-110
    do bảo	-11	-136	60
    do cộng	-55	58	-45
    do hai	-176	183	-57
    do học	112	-111	-40
    do họp	-36	-6	41
    do kĩ	3	38	-87
    do mất	-95	-57	78
    do một	-129	145	-30
    do phía	-159	196	-83
    do quĩ	-98	115	-36
    do thư	254	-298	-156
    do thủ	265	-251	-43
    do văn	109	-76	-57
    doanh	-47	73	-109
    doanh nghiệp	26	5	-92
    du	-10	-241	135
    du học	139	-139	-23
    du lịch	-74	-161	171
    dung	-42	-46	52
    duyệt	-203	179	-107
    dài	-94	71	-51
    dài #	-87	89	-42
    dài ba	145	-134	-73
    dài đến	6	36	-69
    dành	-62	0	38
    dành cho	-71	3	43
    dành một	72	-3	-86
    dán	110	-168	-82
    dán ở	55	-130	-21
    dân	-3	-87	-11
    dân chủ	-132	-69	112
    dân dùng	-13	65	-94
    dân gửi	137	-150	-114
    dân trong	-40	86	-71
    dân tộc	51	-27	-140
    dãy	-149	-24	154
    dôi	-79	-40	84
    dôi dư	-79	-40	84
    dùng	142	-72	-270
    dùng @homely	90	-68	-131
    dùng chung	137	-62	-67
    dùng phần	30	-40	6
    dùng đăng	128	-72	-93
    dùng để	-73	-57	104
    dùng đọc	93	-125	-56
    dư	-79	-40	84
    dương	-71	-193	143
    dưới	-131	217	-78
    dưới nền	-3	115	-128
    dưỡng	54	-57	-63
    dạy	28	100	-371
    dạy trẻ	231	-81	-223
    dấu	-178	-124	221
    dẫn	22	31	-279
    dẫn dùng	-70	-66	89
    dẫn dắt	115	-84	-39
    dẫn đầu	55	-21	-190
    dắt	115	-84	-39
    dắt trò	115	-84	-39
    dị	-156	151	-58
    dịch	16	77	-167
    dịch giả	60	-24	-64
    dịch sách	-140	139	-45
    dịch vụ	68	-69	-65
    dịp	63	-215	128
    dịp hè	107	-177	75
    dọc	46	-13	-41
    dọn	13	-184	130
    dồn	-116	-93	130
    dời	-67	-80	115
    dục	163	-132	-133
    dục @home	92	-76	-43
    dụng	224	-380	16
    dụng @homely	78	-8	-74
    dụng cho	-55	-36	67
    dụng từ	-123	-59	111
    dụng ở	119	-118	-35
    dừng	-36	-111	63
    dữ	-48	95	-172
    dữ liệu	-48	95	-172
    dự	-75	1	16
    dự khai	88	-84	-86
    dự kiến	-132	-33	76
    dự lễ	-29	53	-28
    dự thi	67	21	-170
    dự thảo	93	-92	-68
    dự án	-100	201	-300
    dự đại	-137	-58	150
    dựng	216	-169	-317
    dựng gian	35	-17	-31
    dựng nhà	48	-12	-52
    dựng phòng	-275	267	-131
    dựng thư	25	-23	-76
    dựng tủ	114	-98	-159
    em	-151	83	77
    em @home	-65	67	-20
    em @office	-18	-6	24
    em nghèo	255	-225	-222
    em thư	-161	-54	164
    em trong	-61	-3	63
    em tại	56	-52	-66
    em tự	56	-54	-28
    em đi	-63	-118	141
    em được	-98	105	-37
    euro	-144	145	-92
    free	138	-104	-165
    ga	-115	121	-38
    ghi	212	-175	-222
    ghi chép	157	-143	-143
    ghi nhận	42	-124	-2
    ghi nhớ	-189	198	-40
    ghé	-153	163	-195
    ghế	99	-101	-42
    gia	-130	112	-63
    gia @country	-267	282	-183
    gia @organisation	-164	198	-106
    gia @vietnam	102	-215	-19
    gia cho	61	-44	-106
    gia của	-153	215	-120
    gia hạn	-136	-60	131
    gia nước	-116	110	-81
    gia phê	-172	105	-61
    gia tuần	10	23	-63
    gia đình	260	-331	20
    giai	-212	60	46
    giai đoạn	-212	60	46
    giam	147	-86	-167
    gian	-77	14	26
    gian hàng	-6	28	-34
    gian sách	-5	47	-150
    gian đọc	-12	42	-177
    giao	-123	30	33
    giao #	-91	93	-28
    giao ban	72	-208	-50
    giao hồ	-85	-68	82
    giao hữu	-147	-77	129
    giao lưu	-174	183	-99
    giao sách	-41	70	-32
    giao thư	151	-130	-145
    giao việc	-105	-109	165
    giao ước	-145	-128	146
    gio	64	-46	-22
    gio linh	64	-46	-22
    già	-164	197	-95
    giành	-131	-24	105
    giành giải	-131	-24	105
    giá	-179	15	141
    giá #	-142	142	-87
    giá cao	32	63	-106
    giám	-175	196	-86
    giám khảo	-138	151	-61
    giám sát	-58	70	-31
    giáo	48	30	-399
    giáo dục	163	-132	-133
    giáo khoa	36	10	-57
    giáo sư	-109	143	-195
    giáo viên	36	-19	-157
    giáo ở	58	-53	-6
    giúp	159	-67	-226
    giúp xây	-151	160	-80
    giả	203	-79	-438
    giả @country	-101	111	-18
    giả mạo	155	-122	-116
    giả nguyễn	62	-43	-23
    giải	40	-41	-81
    giải nhất	143	-211	-108
    giải pháp	80	-65	-31
    giải thích	83	-99	-70
    giải thưởng	114	-91	-148
    giải đáp	-66	-96	95
    giảm	21	25	-111
    giản	-130	133	47
    giảng	230	-151	-221
    giảng viên	130	-79	-199
    giấy	67	-99	-48
    giấy khen	-152	-32	143
    giấy mời	-72	-68	76
    giềng	-108	111	-15
    giọng	163	-163	-16
    giỏi	59	-71	-50
    giống	78	-47	-46
    giỗ	-135	-68	151
    giỗ tổ	-135	-68	151
    giới	-126	230	-291
    giới thiệu	112	-69	-213
    giờ	-121	-171	204
    giờ chiều	-167	-106	171
    giờ học	138	-63	-121
    giờ mở	-110	-59	115
    giờ đọc	60	-37	-148
    giữ	-160	38	66
    giữ sách	-98	110	-144
    giữa	-84	145	-112
    giữa @office	-181	-131	181
    giữa hai	-225	144	97
    giữa thư	110	-66	-151
    gom	185	-197	-139
    gái	-21	-1	-18
    gây	3	33	-169
    gây quĩ	173	-161	-49
    gì	131	-57	-258
    góc	324	-290	-195
    góc sách	94	-80	-49
    góc đọc	173	-164	-89
    gói	-88	5	69
    gói bánh	-139	-25	148
    góp	129	-203	5
    góp #	61	-61	-52
    góp sách	54	-49	-60
    góp ý	-262	-81	271
    gấp	70	-82	16
    gấp đôi	176	-12	-237
    gắn	146	-109	-188
    gắn bó	61	-71	-28
    gắng	-32	-3	36
    gắng của	-32	-3	36
    gặp	-252	33	231
    gặp gỡ	-81	111	-180
    gặp mặt	-205	-175	209
    gọi	43	93	-150
    gọi bạn	120	-82	-75
    gọn	81	-98	-44
    gốc	146	-103	-153
    gồm	-237	112	20
    gỗ	60	-11	-119
    gỡ	-27	113	-234
    gỡ tác	-81	86	-40
    gợi	237	-211	-94
    gợi ý	237	-211	-94
    gửi	-70	-20	50
    gửi @party	-175	-69	176
    gửi bản	-178	192	-113
    gửi hai	-49	62	-63
    gửi riêng	-117	-36	118
    gửi sách	131	-99	-46
    gửi trước	-17	-30	34
    gửi tặng	-92	114	-44
    gửi về	68	-77	-51
    gửi xe	-74	-27	76
    hai	-208	139	36
    hai @authority	-100	102	-25
    hai @staff	-19	-98	108
    hai buổi	47	-39	-15
    hai bên	-165	201	-131
    hai cơ	-1	45	-46
    hai mươi	123	-122	-125
    hai ngày	-190	-160	206
    hai người	-242	-160	242
    hai năm	70	58	-171
    hai nước	-423	433	-100
    hai phía	-219	228	-124
    hai tháng	-29	54	-26
    hai thư	-213	136	14
    hai thứ	32	-15	-37
    hai trường	-89	98	-25
    hai tuần	-176	155	36
    hai tỉnh	116	-93	-42
    hai đơn	59	-92	2
    hai địa	25	59	-135
    hai đợt	-28	-157	171
    hay	1	49	-201
    hiến	57	-208	49
    hiến tặng	155	-125	-74
    hiểm	-216	47	123
    hiểu	140	-148	-99
    hiện	-12	16	-23
    hiện tại	-39	53	-18
    hiện vật	-148	112	94
    hiện ở	161	-186	-10
    hiệp	-200	291	-329
    hiệp hội	-189	213	-130
    hiệp ước	-170	171	-165
    hiệu	41	-114	-8
    hiệu lực	-96	-84	101
    hiệu quả	114	-93	-102
    hiệu sách	-123	166	-85
    hoa	-33	-127	62
    hoa trao	5	-12	7
    hoa tại	148	-117	-118
    hoan	-327	120	141
    hoan nghênh	-170	169	-84
    hoàn	55	-89	-5
    hoàn cảnh	-198	-72	201
    hoàn thiện	142	-45	-125
    hoàn thành	80	-75	-85
    hoàng	3	-30	50
    hoàng anh	40	-78	57
    hoãn	-71	74	-63
    hoạch	60	-75	-55
    hoạch phục	69	-67	-66
    hoạt	9	-83	-26
    hoạt động	108	-60	-150
    huynh	348	-209	-373
    huyện	232	-117	-272
    huân	-6	-57	15
    huân chương	-6	-57	15
    huấn	43	-56	2
    huấn cho	-100	106	-26
    huấn kể	8	23	-33
    huống	235	-168	-151
    hàn	-265	77	172
    hàng	231	-186	-251
    hàng của	-49	53	-5
    hàng nghìn	-6	-51	-74
    hàng trăm	98	-42	-192
    hành	-102	35	48
    hành chính	-281	-94	246
    hành cùng	-74	69	-44
    hành khách	139	-138	-13
    hành kế	75	-84	-70
    hành thông	153	-102	-92
    hán	168	-204	-137
    hán nôm	168	-204	-137
    hát	-155	-170	176
    hãng	-108	107	-62
    hè	187	-123	-201
    hè cho	64	-74	-38
    hình	66	-81	-10
    hình thư	73	-70	-62
    hòa	-97	-39	84
    hóa	-37	-42	16
    hóa @country	-266	244	-92
    hóa bản	-102	107	-7
    hóa chung	-31	49	-17
    hóa thư	-94	-127	109
    hóa đọc	326	-262	-309
    hôm	51	-293	-2
    hôm nay	262	-235	-259
    hôm qua	-310	-232	306
    hùng	22	-92	34
    hút	86	-114	-68
    hơn	43	90	-348
    hơn #	-155	186	-57
    hơn bốn	41	-10	-88
    hơn một	109	-82	-79
    hơn trăm	-30	32	-5
    hư	-97	113	-21
    hư hại	-97	113	-21
    hưng	50	-20	-33
    hưng nguyên	50	-20	-33
    hưu	93	-188	-20
    hưu trí	19	-138	51
    hương	-48	93	-55
    hướng	16	28	-240
    hướng dẫn	-31	49	-184
    hưởng	73	-47	-111
    hưởng phụ	-124	-21	130
    hưởng ứng	107	-28	-185
    hại	39	72	-71
    hại thư	-96	111	-20
    hạn	-271	-106	273
    hạn cuối	-13	18	-6
    hạn được	-110	-54	115
    hạng	-160	-13	137
    hải	39	38	-123
    hải quân	5	52	-75
    hầm	-252	250	-42
    hậu	-163	49	126
    hằng	21	-32	-12
    hằng năm	-200	228	-53
    hằng tháng	-48	41	7
    hằng tuần	-100	-44	119
    hẹn	-55	29	-2
    hẹn gặp	-131	30	98
    hết	-142	-166	159
    hết tháng	-134	-69	138
    hệ	-196	130	38
    hệ hai	-215	216	-20
    hệ thống	28	-137	15
    hệ thứ	-36	47	-33
    họ	159	-140	-43
    họ hàng	112	-111	-10
    họa	-83	102	-92
    họa sĩ	-81	100	-91
    học	30	-87	-81
    học @abroad	-194	150	-75
    học @country	-19	27	-9
    học @home	60	90	-203
    học @homely	-107	-64	121
    học bổng	-27	148	-202
    học cao	-88	-56	81
    học cách	62	68	-135
    học của	47	-133	19
    học hai	-131	68	90
    học liệu	-47	62	-17
    học lịch	17	30	-75
    học lớp	-68	-62	104
    học mở	110	-84	-41
    học năm	-59	-46	56
    học nằm	-58	97	-55
    học phí	-81	72	0
    học sinh	219	-29	-350
    học theo	-95	117	-62
    học trò	120	-95	-108
    học tập	-5	-102	31
    học tổng	-45	-39	49
    học viên	170	-59	-261
    học về	-17	-56	31
    học được	-9	-66	52
    học ở	65	-58	-16
    họp	-205	-123	181
    họp @office	-100	-67	129
    họp @union	-77	-38	74
    họp bình	-152	-99	147
    họp cơ	-33	-6	38
    họp giao	144	-144	-133
    họp mặt	-129	-15	130
    họp thường	-124	100	-66
    họp toàn	-18	-14	32
    họp trực	24	24	-137
    họp tại	97	-57	-140
    họp xét	-92	-58	75
    hỏi	119	-208	-90
    hỏi chuyện	103	-30	-99
    hỏng	-179	-147	189
    hồ	-26	-128	95
    hồ sơ	-274	-101	238
    hồi	36	-62	-14
    hỗ	-160	30	98
    hỗ trợ	-160	30	98
    hộ	4	-121	84
    hộ chiếu	-58	-103	96
    hội	-37	-17	-14
    hội @party	183	-267	-124
    hội @union	-260	-103	273
    hội chợ	13	6	-21
    hội học	-12	23	-44
    hội họp	-58	93	-97
    hội nghị	11	-137	7
    hội người	55	-2	-97
    hội phụ	-33	-84	46
    hội sách	7	44	-91
    hội thi	24	-256	64
    hội thư	-189	261	-242
    hội thảo	112	-73	-280
    hội trường	-116	-32	134
    hội viên	134	-87	-100
    hội văn	182	-163	-86
    hội đàm	-112	91	-56
    hội đọc	-152	163	-213
    hội đồng	-377	146	210
    hộp	14	-150	13
    hợp	-66	1	45
    hợp @home	-45	-39	49
    hợp nhất	53	-167	34
    hợp tác	-251	290	-234
    hợp tổ	-74	76	-17
    hợp với	144	-105	-90
    hợp đồng	-291	-56	215
    hủy	-170	99	52
    hữu	-307	147	17
    hữu nghị	-217	211	-138
    in	139	-76	-285
    in @home	37	34	-190
    in sách	-129	141	-18
    in và	92	-92	-67
    is	244	-242	-216
    josé	-62	61	-43
    josé martí	-62	61	-43
    khai	-31	-158	80
    khai giảng	270	-224	-118
    khai mạc	23	43	-110
    khai trương	-6	42	-84
    khai tài	-49	-14	57
    khen	-53	-240	100
    khen của	163	-138	-142
    khen thưởng	-64	-190	91
    khen trong	-111	-32	106
    khi	-98	-60	88
    khi làm	-146	66	75
    khi xong	-85	-70	81
    khiếm	40	-5	-274
    khiếm thị	40	-5	-274
    khmer	-8	17	-10
    kho	-3	-258	205
    kho bản	-117	124	-11
    kho mở	118	-185	-2
    kho sách	63	-103	-3
    kho thư	113	-178	-12
    kho địa	20	22	-177
    khoa	-31	-120	64
    khoa học	-35	-101	61
    khoản	-190	-79	176
    khu	143	-37	-205
    khu công	139	-132	-123
    khu vực	0	86	-146
    khung	168	-137	-131
    khuyến	8	116	-257
    khuyến học	138	-122	-30
    khuyến nghị	-183	200	-89
    khuyến đọc	48	-30	-106
    khuyết	206	-173	-118
    khuyết tật	206	-173	-118
    khuôn	-147	138	-36
    khách	-123	111	-11
    khách năm	-197	-21	154
    khách đi	70	-102	-54
    khách để	106	-67	-96
    khám	-235	200	19
    khán	171	-121	-243
    khán giả	171	-121	-243
    khánh	-92	105	-23
    khánh của	-126	-27	129
    khánh thành	-4	109	-248
    khép	-65	94	-37
    khép lại	-65	94	-37
    khó	116	-232	-57
    khó khăn	73	-158	-38
    khóa	-180	66	99
    khóa học	-49	104	-82
    khóa mới	-134	-39	151
    khóa đào	-5	9	-4
    không	-187	-132	199
    không có	64	-64	-60
    không gian	-43	101	-254
    không người	-113	110	-70
    không nhận	-175	-87	176
    không được	-148	-112	155
    không để	-126	-92	140
    khăn	73	-158	-38
    khăn về	121	-102	-121
    khảo	-123	206	-108
    khảo sát	11	29	-93
    khấu	84	-84	-41
    khẩu	-70	10	25
    khẩu trang	-135	-59	129
    khắp	-67	79	-95
    khỏe	-135	-67	146
    khỏi	-20	84	-78
    khối	-146	-154	156
    khối văn	-87	-65	83
    khởi	86	56	-144
    khởi động	-57	70	-14
    khử	24	-184	14
    kim	155	-152	-91
    kim bôi	94	-92	-55
    kinh	63	-151	18
    kinh nghiệm	-14	-60	18
    kinh phí	29	-262	67
    kinh tế	168	-185	-116
    kiên	-153	-71	198
    kiếm	83	-70	-16
    kiến	60	-157	16
    kiến của	92	-16	-91
    kiến gửi	-195	-28	203
    kiến nghị	153	-224	-93
    kiến trúc	-129	158	-63
    kiến về	-58	-50	55
    kiều	27	-23	-7
    kiểm	-238	110	58
    kiểm kê	23	-207	20
    kiểm tra	-53	-346	112
    kiểm điểm	-101	-45	96
    kiệm	91	32	-183
    kiện	-226	98	116
    kiện toàn	-188	-82	183
    kèm	-178	-125	176
    kéo	31	38	-140
    kéo dài	-23	92	-93
    kéo người	-6	9	-3
    kê	-14	-247	67
    kê khai	-24	-17	38
    kê lại	-153	-25	160
    kê tài	-55	-50	71
    kênh	138	-126	-55
    kêu	62	51	-138
    kêu gọi	62	51	-138
    kì	-96	-106	97
    kì họp	-83	79	-69
    kí	-80	-11	29
    kí biên	-128	138	-96
    kí bản	-122	126	-13
    kí cam	-109	-93	129
    kí chương	83	-76	-58
    kí giao	-145	-128	146
    kí hợp	-102	-95	127
    kí kế	63	-22	-69
    kí kết	55	-11	-92
    kí mua	-64	-35	65
    kí qua	227	-118	-178
    kí thỏa	-100	101	-26
    kí tại	-22	28	-6
    kí tặng	-13	20	-29
    kí với	-72	-130	166
    kí ức	261	-199	-120
    kín	119	-173	-23
    kính	67	-255	67
    kĩ	69	-42	-125
    kĩ năng	85	-69	-158
    kĩ sư	31	24	-115
    kĩ thuật	0	-34	-36
    kế	82	29	-140
    kế hoạch	46	24	-94
    kết	-113	9	46
    kết công	-128	-81	146
    kết hỗ	-71	139	-127
    kết hợp	193	-187	-63
    kết không	-97	-67	111
    kết luận	14	-63	64
    kết nghĩa	-42	76	-106
    kết nạp	-134	-59	138
    kết quả	-76	-34	54
    kết thúc	-223	275	-204
    kết tài	-45	62	-27
    kể	51	34	-252
    kể chuyện	24	55	-190
    kể kỉ	14	51	-74
    kể lại	116	-119	-80
    kệ	228	-106	-278
    kệ sách	86	-61	-113
    kỉ	9	-56	-4
    kỉ niệm	49	47	-214
    kỉ xix	69	-62	-80
    kỉ yếu	25	-123	-3
    kịch	72	-67	-89
    kịp	70	-66	-54
    lan	139	-143	-58
    lan tỏa	101	-106	-35
    lao	-7	-280	102
    lao động	-83	-169	140
    library	-78	-15	17
    linh	2	-34	43
    liên	-96	-341	167
    liên hoan	-215	-206	213
    liên hệ	-113	-60	112
    liên thư	72	-77	-66
    liên đoàn	6	27	-37
    liệu	104	57	-339
    liệu bạn	50	-127	23
    liệu chung	-127	83	-49
    liệu của	-2	8	-6
    liệu do	-56	53	-50
    liệu giúp	97	-90	-39
    liệu hán	94	-84	-21
    liệu mở	27	-20	-67
    liệu về	135	-166	-62
    liệu được	16	8	-43
    lo	-84	81	-33
    lo tài	-54	-27	41
    long	209	-223	-115
    loại	117	-72	-92
    loại @staff	-59	-45	73
    luân	226	-169	-250
    luân chuyển	143	-73	-207
    luân phiên	112	-102	-18
    luận	-6	-3	-26
    luận về	43	-41	-50
    luật	31	-63	-41
    luật sư	77	-75	-71
    luật thư	147	-128	-144
    là	-208	-108	175
    là @staff	-136	-72	119
    là con	-73	-63	105
    là cách	-54	57	-53
    làm	-49	-268	143
    làm sách	-87	101	-46
    làm theo	8	-44	25
    làm thư	200	-53	-254
    làm thẻ	120	-121	-53
    làm tại	-128	-69	124
    làm việc	-88	27	34
    làng	106	39	-220
    làng chài	-13	44	-85
    lá	-99	105	-95
    lái	-90	96	-67
    láng	-108	111	-15
    láng giềng	-108	111	-15
    lát	97	-75	-62
    lâu	-191	194	-85
    lãm	377	-225	-351
    lãm sách	160	-157	-24
    lãm tranh	59	-57	-35
    lãm ảnh	123	18	-161
    lãnh	-277	-56	149
    lãnh đạo	-277	-56	149
    lão	-61	-19	81
    lê	-37	-259	101
    lê minh	-46	-232	103
    lên	22	74	-171
    lên mạng	-121	122	-58
    lên sân	84	-84	-41
    lên đường	-46	75	-71
    lí	-167	-372	268
    lí do	-81	-41	85
    lí lịch	-103	-63	81
    lính	-25	62	-88
    lò	20	-154	36
    lò văn	-29	-101	56
    lòng	29	-152	16
    lòng quay	-134	-76	120
    lúc	-50	-170	115
    lúc ở	-57	-31	63
    lăm	-299	173	81
    lũ	253	-198	-159
    lưu	-135	211	-129
    lưu niệm	-105	110	-39
    lưu tại	-200	166	-78
    lưu với	-105	122	-52
    lưu ý	-140	-46	150
    lưu động	113	-63	-96
    lương	-217	-115	207
    lương của	-68	-58	66
    lưới	-15	75	-177
    lưới thư	74	-17	-131
    lược	47	-34	-69
    lượng	43	-151	35
    lượt	117	-23	-163
    lượt bạn	102	-77	-131
    lượt người	-154	180	-78
    lượt truy	85	-88	-74
    lạ	214	-102	-202
    lạc	-25	-59	1
    lạc bộ	88	-80	-102
    lại	-209	35	97
    lại báo	-195	108	102
    lại cuốn	170	-123	-123
    lại kho	42	-136	-4
    lại kỉ	-107	59	52
    lại phòng	-188	85	91
    lại sau	29	-149	16
    lại thư	-53	69	-61
    lại truyện	116	-119	-80
    lạn	112	-112	-26
    lấy	61	-171	36
    lấy ý	166	-154	-116
    lần	344	-299	-301
    lập	142	-124	-135
    lập biên	-161	-56	139
    lập thư	135	-126	-130
    lắp	96	-47	-149
    lễ	-73	42	-14
    lễ bàn	-86	22	68
    lễ công	58	-88	-12
    lễ hội	89	-127	37
    lễ sách	-74	94	-25
    lễ trao	23	-51	-43
    lệ	79	-163	-20
    lịch	-302	-230	284
    lịch @abroad	-63	-98	111
    lịch @party	-103	-63	81
    lịch họp	-16	-28	43
    lịch mới	-82	-12	82
    lịch phục	-31	-93	37
    lịch sử	65	-15	-74
    lịch tiếp	-93	-154	134
    lỗi	-153	-68	127
    lộ	152	-172	-69
    lộ trình	166	-162	-110
    lộc	148	-99	-81
    lớn	45	-54	-57
    lớn nhất	-166	168	-48
    lớp	18	-17	-120
    lớp học	-48	114	-174
    lớp tập	57	-56	-52
    lớp đọc	-24	32	-10
    lời	-174	-75	171
    lời chia	-137	-141	140
    lợi	-151	-89	111
    lực	6	-146	26
    lực từ	-188	-12	145
    mang	-46	94	-104
    mang sang	-157	166	-36
    mang sách	167	-142	-61
    mang theo	-40	-91	98
    mang tên	78	-49	-70
    mang về	94	-73	-29
    martí	-62	61	-43
    may	-3	-209	24
    minh	-9	15	-71
    minh tại	-98	122	-96
    minh đức	-46	-232	103
    miền	228	-193	-207
    miền trung	160	-169	-141
    miền tây	104	-73	-82
    miễn	125	28	-283
    miễn phí	208	-102	-266
    mong	-229	-133	228
    mong bạn	-255	-100	239
    mua	74	-82	-59
    mua lại	-187	205	-81
    mua sách	124	-73	-150
    muốn	-17	35	-60
    muộn	-278	22	183
    màu	10	-109	53
    mái	114	-113	-82
    máy	-122	-197	101
    máy bay	-112	132	-30
    máy chủ	-222	-93	209
    máy của	11	-134	38
    máy quét	43	87	-162
    máy tính	-129	25	44
    máy đọc	133	-104	-118
    mã	129	-174	-105
    mã qr	79	-88	-72
    mét	50	30	-107
    mét vuông	19	77	-99
    mê	253	-269	-209
    mê sách	244	-258	-204
    mình	134	-132	-159
    mô	117	-95	-230
    mô hình	121	-92	-281
    môn	-146	-75	136
    mông	31	22	-84
    mù	142	-111	-170
    mùa	55	-57	-60
    mùa hè	179	-51	-267
    mùa đông	-136	-112	142
    mĩ	-110	146	-169
    mĩ linh	-201	-8	200
    mưa	107	-95	-110
    mưa lớn	107	-95	-110
    mươi	127	-103	-149
    mươi cuốn	90	-55	-63
    mươi lăm	-116	-15	109
    mươi mét	37	8	-67
    mươi nghìn	-98	17	103
    mươi ngày	-105	-39	68
    mươi năm	-36	57	-99
    mươi nước	-58	59	-4
    mươi tủ	6	10	-29
    mười	38	-53	-59
    mười hai	-14	-51	18
    mười lăm	-153	67	90
    mười năm	121	-97	-133
    mười trường	-83	82	-33
    mường	190	-191	-84
    mường lạn	112	-112	-26
    mượn	11	72	-243
    mượn không	19	-103	66
    mượn liên	72	-77	-66
    mượn phòng	-40	50	-52
    mượn sách	28	44	-198
    mượn truyện	109	-91	-27
    mượn trả	120	-248	-65
    mạc	206	-91	-274
    mạc hội	110	-93	-108
    mạc ngày	125	-111	-51
    mạc triển	-24	40	-33
    mạc tại	33	22	-95
    mại	-68	103	-58
    mạng	25	123	-250
    mạng lưới	-15	75	-177
    mạnh	42	-29	-42
    mạo	155	-122	-116
    mất	-270	-112	227
    mất sách	-216	-145	213
    mẫu	-52	-53	58
    mật	-101	-66	130
    mắc	-118	-81	119
    mắt	105	42	-345
    mặt	-326	-73	270
    mặt @staff	-46	-43	49
    mặt cán	-166	-106	170
    mặt của	-71	70	-34
    mẹ	55	-118	13
    mẹ đẻ	3	78	-103
    mềm	-132	-181	160
    mềm @homely	197	-61	-171
    mềm chấm	-151	-42	173
    mọi	70	-33	-84
    mọi người	88	-21	-121
    mốc	70	-97	4
    mối	-155	5	140
    mỗi	-57	14	31
    mỗi ca	-143	-110	154
    mỗi ngày	-226	238	-83
    mỗi người	-237	83	158
    mỗi năm	82	-75	-93
    mỗi phòng	-126	-107	126
    mỗi tháng	156	-87	-141
    mỗi tuần	35	86	-241
    một	-17	-102	-35
    một @homely	30	-12	-33
    một @staff	-118	-26	121
    một buổi	110	-96	-109
    một cuốn	106	-33	-227
    một giờ	-104	-22	106
    một lần	117	-54	-110
    một ngày	-72	-195	88
    một người	-102	-88	101
    một nhà	91	-103	-55
    một năm	138	-115	-114
    một nửa	-85	-132	120
    một tháng	-43	54	-47
    một thư	-112	151	-49
    một triệu	135	-152	-83
    một trăm	155	-120	-127
    một tuần	67	2	-74
    một tủ	46	-38	-32
    mới	169	-283	-106
    mới các	45	27	-59
    mới có	26	37	-94
    mới của	137	-39	-130
    mới tháng	103	-115	-95
    mới về	-57	-45	65
    mới áp	-115	-39	117
    mời	-163	128	-40
    mời @vietnam	-71	123	-84
    mở	16	40	-124
    mở cửa	57	-80	-64
    mở kho	-33	104	-90
    mở lại	-274	122	225
    mở lớp	49	-47	-54
    mở phòng	167	-121	-123
    mở rộng	-209	60	154
    mở thêm	84	-20	-131
    mở thư	62	-11	-71
    mở triển	49	-26	-26
    mở trưng	84	-74	-13
    mở tại	-62	91	-148
    mở tủ	-41	50	-43
    mở đầu	-204	201	-64
    mục	225	-211	-168
    mục tiêu	122	-94	-81
    mức	-9	-247	60
    mức chi	-109	-81	107
    mức độ	156	-147	-106
    mừng	-237	-330	277
    mừng ngày	3	-117	10
    mừng đại	151	-128	-144
    nam	-102	-135	140
    nang	71	-71	-36
    nay	-24	-76	34
    nga	-40	-7	74
    nga được	-66	-32	64
    ngay	4	-37	10
    ngay ngày	134	-51	-135
    nghe	245	-162	-246
    nghe giới	-54	55	-10
    nghe kể	214	-229	-101
    nghe sách	149	-146	-22
    nghi	95	63	-208
    nghiên	183	-162	-140
    nghiên cứu	183	-162	-140
    nghiệm	-15	-47	9
    nghiệm phát	-189	190	-39
    nghiệm thư	117	-89	-44
    nghiệm tại	-5	139	-137
    nghiệp	38	71	-235
    nghiệp @home	186	-156	-112
    nghiệp vụ	-118	33	27
    nghiệp đoàn	-156	144	-76
    nghèo	110	-218	36
    nghênh	-170	169	-84
    nghìn	-93	16	-49
    nghìn cuốn	-3	27	-36
    nghìn euro	-49	58	-27
    nghìn người	-6	-59	46
    nghĩa	38	-8	-101
    nghề	-80	186	-71
    nghề nghiệp	-140	-2	119
    nghệ	190	-6	-207
    nghệ nhân	192	-128	-176
    nghệ sĩ	42	-12	-51
    nghỉ	-157	-242	253
    nghỉ hưu	120	-130	-91
    nghỉ lễ	-157	-116	162
    nghỉ phép	-136	-65	144
    nghỉ theo	-74	-22	74
    nghỉ trưa	-118	-94	122
    nghỉ tết	-89	-69	91
    nghỉ từ	-118	-20	130
    nghị	-75	65	-34
    nghị @organisation	-2	11	-9
    nghị @staff	-214	-174	221
    nghị các	-63	90	-93
    nghị do	-24	31	-7
    nghị quyết	-59	-199	164
    nghị quốc	-88	89	-21
    nghị thư	-8	92	-96
    nghị viện	-88	83	-60
    nghị định	-61	40	-80
    ngoài	-222	214	12
    ngoài trời	83	-81	-3
    ngoại	-72	95	-85
    ngoại giao	-151	154	-57
    ngoại văn	48	0	-62
    nguyên	-197	27	169
    nguyên đán	-88	-71	90
    nguyễn	196	-153	-154
    nguyễn thị	157	-138	-110
    nguyện	-60	93	-263
    nguyện viên	-131	145	-168
    nguồn	55	-178	90
    ngành	94	-83	-132
    ngành thư	160	23	-391
    ngành văn	-111	-159	133
    ngày	-26	-84	9
    ngày #	-279	-168	295
    ngày cuối	-220	-80	210
    ngày hội	9	86	-241
    ngày không	104	-171	-92
    ngày kiểm	-24	-119	39
    ngày sách	119	-120	-116
    ngày thành	19	-29	11
    ngày truyền	63	-149	-25
    ngày đầu	134	-51	-135
    ngày đọc	-23	35	-52
    ngân	-106	94	-4
    ngân hàng	-10	-48	40
    ngân sách	-104	102	-35
    ngôn	126	-130	-83
    người	25	-126	-6
    người @country	-304	325	-232
    người @home	124	-95	-111
    người cao	122	-119	-31
    người dân	58	24	-228
    người dùng	159	-190	-114
    người giữ	115	-152	-23
    người khiếm	-44	54	-171
    người khuyết	206	-173	-118
    người làm	81	-81	-66
    người mù	150	-143	-90
    người tham	49	77	-144
    người trúng	-40	11	27
    người trẻ	48	13	-62
    người từ	-3	6	-3
    người việt	0	15	-75
    người đi	-84	-25	86
    người được	-130	-31	133
    người đọc	212	-126	-175
    ngạch	-177	-81	165
    ngập	-128	145	-66
    ngắn	160	-92	-135
    ngắn hạn	-76	32	-16
    ngồi	237	-232	-157
    ngờ	215	-66	-209
    ngừng	-237	-131	230
    ngừng phục	-135	-57	132
    ngữ	-52	84	-58
    ngữ việt	-12	16	-4
    ngữ với	-74	81	-15
    nhau	-98	113	-85
    nhi	88	19	-251
    nhi nhận	-26	-95	91
    nhi tại	75	-54	-96
    nhiều	-66	161	-180
    nhiều người	-95	87	-53
    nhiều năm	163	-139	-36
    nhiều nước	-245	232	-96
    nhiều quốc	-77	63	-54
    nhiệm	23	-199	13
    nhiệm @authority	-31	-98	43
    nhiệm @office	90	-221	-85
    nhiệm kì	-315	8	126
    nhiệm vụ	82	-87	-23
    nhiệt	-79	93	-34
    nhu	68	-99	-25
    nhu cầu	68	-99	-25
    nhà	107	65	-300
    nhà báo	24	-19	-7
    nhà nghiên	100	-108	-57
    nhà nước	-190	173	95
    nhà sách	57	-42	-19
    nhà thơ	-82	84	-12
    nhà trao	-52	-67	90
    nhà tài	68	-51	-22
    nhà văn	157	-104	-316
    nhà xuất	79	-4	-77
    nhà ăn	123	-28	-122
    nhánh	-34	66	-101
    nhân	52	-82	-84
    nhân chuyến	-66	69	-4
    nhân dân	75	-100	-51
    nhân kỉ	-106	168	-64
    nhân mượn	155	-133	-34
    nhân rộng	-143	196	-144
    nhân sự	-46	-149	93
    nhân tạo	-131	132	-43
    nhân tự	-144	-71	157
    nhân được	74	-61	-65
    nhãn	-25	48	-59
    nhìn	-12	136	-124
    nhí	154	-176	-92
    nhóm	93	-50	-277
    nhóm biên	-6	7	-2
    nhóm bạn	166	-184	-91
    nhóm tình	-91	95	-90
    nhạc	12	-38	7
    nhảy	-71	20	57
    nhất	-84	157	-149
    nhất ba	69	-40	-47
    nhất của	-210	65	127
    nhất là	-33	50	-57
    nhất thuộc	96	-118	-83
    nhất trí	-119	119	-34
    nhất với	127	-177	-90
    nhận	3	-153	1
    nhận #	62	25	-105
    nhận cờ	4	-98	7
    nhận hoa	-17	-3	20
    nhận huân	-98	-57	111
    nhận nhiệm	-68	-78	76
    nhận quyết	109	-108	-107
    nhận quà	98	-52	-82
    nhận sách	89	-153	-35
    nhận thêm	105	-124	60
    nhận tại	-87	-51	74
    nhập	-147	-27	96
    nhập của	-89	-30	87
    nhập tăng	-75	-54	103
    nhật	-15	39	-66
    nhật cho	-129	-46	137
    nhật kí	-78	68	-57
    nhật tân	-101	-53	137
    nhắc	-105	-180	211
    nhắn	93	-38	-89
    nhặt	-39	-65	84
    nhặt được	-39	-65	84
    nhỏ	87	19	-219
    nhớ	-189	198	-40
    nhờ	-177	191	-123
    nhờ sách	208	-196	-84
    nhờ thư	-204	160	-1
    những	-139	80	-32
    những năm	-109	23	55
    niêm	-220	-41	224
    niêm yết	-220	-41	224
    niên	-156	160	-73
    niệm	-36	167	-224
    niệm #	79	-71	-69
    niệm ngày	82	-58	-74
    nào	297	-293	-167
    nào cũng	242	-201	-184
    này	-336	244	-23
    này hoan	-41	49	-47
    nâng	-94	-69	87
    nên	106	-42	-90
    nêu	209	-115	-165
    nói	68	41	-183
    nói chuyện	61	5	-68
    nói có	-51	77	-39
    nôi	-51	70	-26
    nôm	168	-204	-137
    nông	5	-32	26
    nông dân	85	-85	-42
    nông thôn	-26	53	-66
    nông thị	-83	-78	112
    núi	-99	131	-110
    năm	-240	131	79
    năm #	22	-314	11
    năm của	-68	-47	73
    năm nay	-229	-7	181
    năm ngày	-120	90	29
    năm người	-40	-28	66
    năm năm	-158	133	20
    năm phòng	-161	-119	175
    năm quan	-21	24	-3
    năm sau	10	50	-98
    năm thành	165	-166	-150
    năm trăm	-129	118	47
    năm tại	96	-75	-74
    năm tới	-76	-5	56
    năm ở	-54	55	-32
    năng	126	-72	-314
    năng số	68	-34	-44
    nơi	234	-169	-212
    nước	-355	419	-327
    nước @country	117	-111	-56
    nước bạn	-283	277	-145
    nước chia	-95	99	-59
    nước chủ	-121	140	-93
    nước cùng	74	-72	-23
    nước gửi	-75	89	-42
    nước kí	80	-71	-41
    nước láng	-107	110	-15
    nước mình	-52	54	-39
    nước ngoài	-147	160	-86
    nước này	-350	325	-191
    nước phối	-51	52	-10
    nước thảo	-84	71	-50
    nước trao	-127	127	-13
    nước tổ	-28	39	-17
    nạn	-173	-18	138
    nạp	-134	-59	138
    nạp @union	-125	-36	138
    nấu	-11	-105	75
    nấu ăn	-11	-105	75
    nậm	98	-116	-81
    nậm pồ	98	-116	-81
    nằm	-110	158	-78
    nằm trong	-110	158	-78
    nền	-7	165	-141
    nối	106	-39	-254
    nổi	-27	55	-72
    nội	-247	-89	215
    nội bộ	-201	-190	204
    nội dung	-42	-46	52
    nội vụ	-119	-26	123
    nội địa	129	-119	-65
    nộp	-238	-48	174
    nộp @party	-4	-2	6
    nộp bản	-129	-67	134
    nộp trước	-69	-47	108
    nửa	-102	-141	137
    nữ	-43	-96	55
    nữ cơ	-104	-57	90
    nữ thủ	-28	40	-57
    of	115	-72	-171
    on	-242	52	149
    pa	71	-71	-36
    pa nang	71	-71	-36
    phan	33	-91	58
    phan thị	33	-91	58
    phi	-107	107	-6
    phi @authority	-107	107	-6
    phim	1	130	-170
    phiên	-90	162	-165
    phiên dịch	-140	149	-58
    phiếu	-92	-53	136
    phiếu kín	-189	-71	208
    phong	-52	-24	35
    phong cho	-85	78	-75
    phong trào	-43	-109	55
    phá	-211	215	-71
    pháp	-227	227	-143
    pháp luật	72	-65	-8
    phát	21	44	-178
    phát biểu	-55	81	-28
    phát hiện	-39	-10	48
    phát hành	47	77	-141
    phát triển	27	11	-151
    phát động	-72	14	9
    phân	-13	-174	143
    phân công	-208	-136	181
    phân loại	104	-54	-150
    phân tích	103	-100	-36
    phép	-136	-65	144
    phê	-108	90	-57
    phê chuẩn	-192	145	-64
    phê duyệt	-22	-20	37
    phí	71	-187	-62
    phí #	48	-76	-4
    phí cho	48	-11	-45
    phí do	-115	68	75
    phí tại	235	-136	-178
    phía	-136	234	-236
    phía bạn	-231	268	-130
    phía trao	-55	61	-35
    phích	30	-19	-33
    phòng	-307	-181	242
    phòng @home	97	-144	-77
    phòng @office	-86	-33	95
    phòng bảo	113	-161	-64
    phòng bổ	-144	-34	148
    phòng cháy	-124	-70	110
    phòng họp	-122	-96	123
    phòng không	-59	-55	60
    phòng làm	-85	-90	98
    phòng máy	-58	-35	60
    phòng một	-102	-104	122
    phòng nghiệp	68	-36	-46
    phòng nghỉ	-70	-23	70
    phòng phục	-112	-32	107
    phòng số	-140	-67	128
    phòng thiếu	-78	-210	134
    phòng tin	-40	-54	77
    phòng tập	-48	-55	53
    phòng đọc	-57	72	-94
    phòng ở	-6	29	-23
    phó	70	-49	-70
    phó @authority	154	-114	-130
    phóng	180	-176	-173
    phù	188	-178	-45
    phù hợp	188	-178	-45
    phú	140	-114	-82
    phúc	-181	-74	110
    phúc lợi	-151	-89	111
    phút	-62	-145	95
    phương	-4	66	-137
    phương bạn	-97	101	-28
    phương chủ	138	-138	-126
    phương kết	-16	23	-7
    phương về	-55	54	-52
    phước	170	-168	-23
    phước long	170	-168	-23
    phường	180	-173	-166
    phạm	-26	-98	71
    phạm thu	-1	-64	80
    phạt	-112	124	-114
    phải	20	-24	-53
    phải báo	-156	29	25
    phải đóng	82	-53	-90
    phản	-29	92	-74
    phản đối	-91	93	-40
    phần	-65	-184	79
    phần mềm	-132	-181	160
    phần theo	-66	-48	109
    phần trăm	85	-63	-82
    phẩm	-27	57	-103
    phẩm do	44	-33	-53
    phận	-220	-104	216
    phận hành	-30	-10	40
    phỏng	-27	60	-54
    phỏng vấn	-27	60	-54
    phố	-39	-18	-41
    phố @abroad	-345	382	-206
    phố @home	-176	91	11
    phố cùng	56	-47	-21
    phố học	83	-25	-91
    phố sáng	-59	69	-12
    phố tại	159	-198	-47
    phố tổ	33	3	-46
    phối	7	87	-170
    phối hợp	29	45	-149
    phổ	-123	-48	128
    phổ biến	-123	-48	128
    phụ	38	-331	63
    phụ cấp	-81	-189	139
    phụ huynh	348	-209	-373
    phụ nữ	-7	-107	22
    phụ trách	1	-164	50
    phục	100	-199	6
    phục chế	27	16	-131
    phục vụ	58	-137	16
    provincial	70	7	-279
    provincial library	70	7	-279
    pồ	98	-116	-81
    qr	79	-88	-72
    qua	-259	47	158
    qua mạng	290	-206	-164
    qua thư	87	-87	-63
    qua đến	-91	-52	92
    quan	-225	-233	287
    quan chiều	0	-2	2
    quan chúc	-69	-19	83
    quan hai	-105	116	-18
    quan hệ	-230	233	-22
    quan hợp	-149	114	99
    quan kí	-22	51	-31
    quan thư	-216	41	130
    quan tổ	-98	-89	108
    quan đi	-100	-138	150
    quang	93	-74	-75
    quanh	-34	44	-101
    quanh thế	-88	91	-102
    quay	-113	-108	118
    quay lại	-139	-71	122
    quen	16	24	-47
    quen đọc	11	28	-46
    qui	-189	-266	234
    qui chế	-222	-155	205
    qui hoạch	7	-154	104
    qui trình	69	-117	-53
    qui định	-136	-58	133
    quyên	-22	-46	46
    quyên góp	-22	-46	46
    quyết	61	-209	-21
    quyết toán	-164	-27	175
    quyết về	-22	48	-67
    quyết định	72	-225	-55
    quyền	-100	222	-145
    quyền sở	-78	71	-53
    quyền truy	10	-5	-5
    quyền đọc	-70	76	-26
    quà	-64	-109	60
    quà cho	-53	-85	57
    quà các	44	-95	-12
    quà của	-121	110	-30
    quà do	-82	33	35
    quà lưu	-57	62	-36
    quà sinh	-141	-63	154
    quà tết	-70	-9	74
    quà từ	-25	-70	87
    quá	-156	-226	179
    quá hạn	-94	-23	96
    quán	-49	-95	69
    quân	58	-10	-88
    quét	77	-184	-12
    quê	211	-315	19
    quê mình	157	-158	-48
    quí	-103	-168	127
    quí #	0	-144	14
    quí hai	-63	-54	64
    quĩ	-446	135	123
    quĩ @union	-96	-26	96
    quĩ cùng	-43	77	-87
    quĩ giao	-12	22	-10
    quĩ phúc	-151	-89	111
    quả	1	-62	0
    quả dùng	-73	-57	104
    quả gửi	-117	-36	118
    quản	66	-188	-2
    quản lí	-36	-207	103
    quản trị	-139	52	70
    quản tài	107	-51	-112
    quảng	-97	105	-169
    quảng trường	-107	112	-148
    quần	-120	-36	122
    quần chúng	-120	-36	122
    quầy	-178	-196	193
    quầy @office	-70	-32	73
    quốc	-150	158	-113
    quốc gia	-62	114	-124
    quốc khánh	-126	-27	129
    quốc pháp	-35	-105	68
    quốc tế	-381	385	-230
    ra	85	-69	-116
    ra ba	-68	82	-35
    ra mắt	105	42	-345
    ra nghị	-3	-80	38
    ra tuyên	-186	173	-76
    ra tại	169	-120	-160
    ra ở	-148	147	-10
    riêng	-181	-68	182
    riêng từng	-117	-36	118
    robot	74	-8	-126
    rà	-49	-6	26
    rà soát	-49	-6	26
    rách	136	-74	-126
    rõ	196	-142	-176
    rút	39	-104	4
    rút kinh	-90	-62	76
    rước	17	59	-83
    rằm	37	-168	72
    rối	7	29	-90
    rồi	181	-181	-49
    rộng	-26	129	-93
    rộng #	32	43	-163
    sai	-103	-31	108
    san	108	-112	-48
    sang	-280	217	-53
    sang @abroad	-161	179	-54
    sang @country	-27	37	-35
    sang học	-128	156	-71
    sang phòng	-92	-52	93
    sang thăm	-122	147	-127
    sang trao	-7	11	-4
    sao	-136	188	-214
    sao số	-104	105	-63
    sau	2	-108	-4
    sau @office	-34	-11	44
    sau ba	89	46	-192
    sau bão	191	-133	-150
    sau ca	112	-89	-83
    sau hai	160	-165	-147
    sau hợp	-226	-63	205
    sau khi	-188	43	101
    sau sáp	-5	-123	21
    sinh	78	-53	-149
    sinh @country	-228	164	-75
    sinh @home	-171	168	-78
    sinh của	53	-47	-52
    sinh hoạt	-79	-66	109
    sinh nhật	-145	-65	159
    sinh trong	88	-54	-64
    sinh trường	10	-6	-11
    sinh tại	153	-149	-50
    sinh viên	42	5	-245
    sinh xem	3	-120	117
    sinh xã	91	-65	-69
    siêu	29	0	-29
    siêu thị	29	0	-29
    so	233	-218	-91
    song	14	106	-142
    song ngữ	-97	124	-48
    soát	-177	-77	165
    soát hợp	-74	29	10
    soạn	26	0	-76
    soạn sách	-63	67	-20
    sung	-259	-80	188
    suất	122	-179	-57
    suốt	122	-74	-233
    sách	210	55	-576
    sách @abroad	-115	143	-51
    sách @country	-141	143	-36
    sách @home	329	-292	-246
    sách @vietnam	-285	303	-36
    sách bên	163	-181	-125
    sách bằng	-239	250	-70
    sách bị	49	-7	-52
    sách cho	75	-13	-228
    sách chung	118	-62	-96
    sách chữ	-80	86	-61
    sách có	162	-131	-45
    sách cùng	1	10	-89
    sách cũ	33	21	-67
    sách của	-102	117	-124
    sách do	256	-239	-177
    sách giáo	48	-3	-57
    sách giúp	14	8	-22
    sách giảm	-45	65	-30
    sách giữa	-87	111	-194
    sách hai	106	-122	-22
    sách hay	176	-198	-123
    sách hữu	-47	50	-31
    sách in	87	-79	-79
    sách khu	48	-40	-36
    sách khỏi	-171	170	-26
    sách lá	-99	105	-95
    sách lần	123	-124	-39
    sách mua	88	-92	-47
    sách mỗi	99	-47	-119
    sách mới	107	-122	-97
    sách mở	-135	138	-24
    sách ngoại	124	-121	-54
    sách nói	280	-156	-155
    sách năm	129	-31	-117
    sách quê	61	-55	-9
    sách quí	47	-68	-25
    sách quốc	58	-48	-28
    sách song	-15	18	-3
    sách sách	43	0	-38
    sách thiếu	-79	94	-32
    sách thư	260	-235	-51
    sách tiếng	-220	179	-51
    sách toàn	98	-91	-14
    sách tranh	-118	117	-34
    sách trong	78	-162	-45
    sách trên	-119	121	-74
    sách trường	-32	34	-41
    sách trực	84	-58	-66
    sách tại	-82	188	-191
    sách tỉnh	262	-198	-186
    sách tối	22	13	-37
    sách từ	-200	215	-154
    sách về	335	-294	-144
    sách với	6	1	-67
    sách đi	102	-82	-52
    sách điện	-98	102	-26
    sách được	-193	199	-10
    sách đặt	66	-68	-51
    sách đến	26	-148	103
    sách đọc	-37	71	-39
    sách ảnh	-95	147	-137
    sách ở	165	-292	-32
    sáng	-24	-254	122
    sáng #	-200	-198	259
    sáng kiến	-11	-1	-2
    sáng thứ	-125	-84	123
    sáng tạo	65	-28	-118
    sáp	86	-242	-42
    sáp nhập	86	-242	-42
    sát	5	44	-97
    sát cho	-60	-11	41
    sát thư	39	-10	-52
    sáu	-228	-1	128
    sáu tháng	-195	61	88
    sân	21	-128	144
    sân khấu	84	-84	-41
    sâu	211	-122	-219
    sín	9	13	-22
    sín chéng	9	13	-22
    sông	207	-181	-206
    sĩ	-59	154	-153
    sĩ quan	-118	122	-90
    sĩ từ	-111	136	-41
    sơ	-227	-56	200
    sơ @staff	-96	-56	113
    sơ do	-4	-134	51
    sơ sinh	-143	146	-6
    sơn	108	-58	-159
    sơn lại	-24	55	-93
    sơn trà	61	-38	-35
    sư	-51	111	-255
    sư người	109	-100	-57
    sưu	234	-208	-218
    sưu tầm	240	-257	-171
    sưu tập	-17	130	-107
    sản	-181	13	212
    sản của	-40	-37	53
    sản phẩm	47	-15	-81
    sản tư	-85	86	-48
    sảnh	83	-175	-16
    sắc	-79	79	-68
    sắc phong	34	52	-87
    sắp	-155	-127	188
    sắp xếp	-160	-74	182
    sẻ	-51	87	-77
    sẻ biểu	176	-162	-77
    sẻ kinh	-6	49	-46
    sẽ	-104	124	-85
    sẽ trao	-74	79	-9
    sẽ trình	126	-55	-104
    sẽ tổ	65	-15	-75
    sẽ đưa	-2	-27	28
    số	185	-158	-211
    số ba	172	-112	-144
    số hai	127	-170	-96
    số hóa	31	-32	-35
    số liệu	139	-121	-152
    số quốc	5	-3	-20
    số trong	-19	63	-51
    sống	-162	157	-24
    sống nhờ	-182	179	-81
    sổ	-100	-60	122
    sổ mượn	157	-146	-119
    sổ sách	-127	-25	131
    sớm	106	-262	23
    sở	-59	-204	23
    sở của	-19	-1	20
    sở dữ	110	-103	-31
    sở giáo	134	-99	-121
    sở hai	43	-98	-11
    sở mới	-23	-139	33
    sở năm	-23	-3	26
    sở nội	-126	-25	128
    sở thư	-220	-158	250
    sở tại	-234	197	-94
    sứ	-107	125	-208
    sứ @country	-109	134	-195
    sứ hai	-28	30	-2
    sứ trao	-7	25	-18
    sức	-135	-67	146
    sức khỏe	-135	-67	146
    sử	169	-118	-136
    sử dụng	123	-119	-118
    sử địa	92	-80	-73
    sửa	-6	-275	68
    sửa chữa	3	-58	14
    sửa luật	115	-102	-20
    sửa đổi	88	-149	-50
    sự	54	-165	-44
    sự có	-71	70	-34
    sự cố	-32	-3	36
    ta	-177	177	-90
    tay	11	-70	30
    tem	99	-50	-58
    tham	-22	-16	-14
    tham dự	6	18	-28
    tham gia	118	-62	-154
    tham luận	-91	85	-38
    tham quan	-110	-46	143
    thang	13	-173	62
    thanh	-296	57	167
    thanh lí	-116	-143	125
    thanh niên	-146	140	-34
    thanh tra	-106	-84	100
    thao	-225	-69	222
    thay	-27	-185	223
    thay đổi	-134	-49	125
    the	-99	71	-40
    the @country	-62	77	-35
    the provincial	229	-221	-215
    theo	46	-111	-6
    theo bản	48	-37	-14
    theo nghị	-74	-22	74
    theo qui	46	-143	8
    theo sách	199	-181	-98
    thi	-48	-234	116
    thi cán	110	-71	-193
    thi giới	84	-58	-66
    thi kể	-168	201	-203
    thi thăng	-70	-93	95
    thi thư	-117	-200	133
    thi thủ	315	-198	-305
    thi tìm	-72	-20	81
    thi viết	73	-17	-75
    thi vẽ	-66	84	-113
    thi đua	-133	-215	154
    thi đấu	-17	-74	30
    thi đến	-148	150	-42
    thi đọc	132	-175	-90
    thiên	166	-14	-90
    thiết	-53	183	-238
    thiết bị	-2	124	-225
    thiếu	20	-4	-106
    thiếu nhi	-37	27	-45
    thiện	-27	124	-243
    thiện cho	-27	43	-100
    thiệu	112	-69	-213
    thiệu sách	230	-227	-179
    thoát	123	-97	-122
    thoại	79	-43	-126
    thu	-50	-173	123
    thu chi	-209	-30	210
    thu hoạch	-114	-41	112
    thu hút	63	-21	-74
    thu nga	-1	-64	80
    thu nhập	-113	-62	140
    thu nộp	-4	-2	6
    thu âm	109	-103	-19
    thuyết	172	40	-203
    thuyết minh	175	-108	-148
    thuyết trình	44	83	-146
    thuyền	-77	100	-71
    thuận	-179	159	-87
    thuận giữa	-130	135	-39
    thuận với	-76	73	-57
    thuật	-4	38	-86
    thuật viên	-41	104	-135
    thuộc	20	-29	-35
    thuộc về	96	-118	-83
    thành	-46	86	-120
    thành lập	181	-223	-162
    thành nơi	-80	101	-51
    thành phòng	-181	246	-209
    thành phần	-66	-48	109
    thành phố	-89	18	-16
    thành thư	42	20	-161
    thành viên	-255	206	-95
    thái	165	-168	-87
    tháng	-159	-81	165
    tháng #	178	-181	-174
    tháng ba	108	-154	-79
    tháng này	21	-88	29
    tháng tư	-100	-27	97
    tháng tới	-86	7	78
    thân	-166	46	94
    thân mật	-94	-56	118
    thân thiện	-84	121	-148
    thêm	-211	186	-44
    thêm ba	-198	144	74
    thêm hai	-79	145	-130
    thêm sách	154	-128	-41
    thì	62	-114	-5
    thí	148	-65	-178
    thí sinh	167	-103	-176
    thích	111	-167	-81
    thói	11	28	-46
    thói quen	11	28	-46
    thôi	-99	-187	215
    thôn	217	-168	-260
    thông	-114	-178	155
    thông báo	-254	-180	245
    thông cảm	-149	-61	114
    thông minh	19	58	-228
    thông qua	16	-137	45
    thông tin	-89	41	25
    thông tư	212	-174	-177
    thùng	40	-4	-54
    thúc	-223	275	-204
    thúc bằng	-37	107	-97
    thăm	-245	168	-19
    thăm @country	-53	130	-102
    thăm @home	-90	107	-38
    thăm một	-54	68	-19
    thăm thư	-9	78	-142
    thăm trung	45	-12	-36
    thăng	-70	-93	95
    thăng hạng	-70	-93	95
    thơ	261	-155	-360
    thơ tại	-168	173	-24
    thư	54	-54	-102
    thư @union	-136	-36	148
    thư @vietnam	-141	140	-64
    thư cho	-138	-141	162
    thư các	-58	88	-56
    thư của	-115	112	-73
    thư giỏi	312	-193	-304
    thư học	74	-73	-30
    thư kí	-148	84	37
    thư mục	42	-33	-52
    thư thư	-53	63	-12
    thư trẻ	-87	-72	91
    thư tịch	-42	74	-178
    thư từ	-219	228	-24
    thư tự	222	-190	-92
    thư viện	81	-90	-86
    thư được	168	-69	-137
    thư đến	-51	53	-52
    thư ở	-97	105	-12
    thương	-68	103	-58
    thương mại	-68	103	-58
    thường	-80	25	-19
    thường niên	-35	66	-95
    thưởng	-9	-165	54
    thưởng do	74	-47	-134
    thượng	-53	84	-37
    thạc	-132	29	38
    thạc sĩ	-132	29	38
    thạnh	63	-54	-38
    thạnh phú	63	-54	-38
    thảo	120	-47	-258
    thảo khoa	91	-89	-41
    thảo luận	8	12	-60
    thất	-7	-128	18
    thấy	-111	123	-97
    thần	-157	21	38
    thầy	114	-92	-165
    thầy cô	89	-52	-67
    thầy giáo	61	-62	-52
    thẩm	-94	54	43
    thẩm định	-21	-32	49
    thắc	-118	-81	119
    thắc mắc	-118	-81	119
    thắng	-170	-144	166
    thẻ	130	-128	-84
    thẻ ngành	-75	-20	77
    thẻ thư	53	-10	-63
    thẻ trực	182	-101	-136
    thế	-115	131	-236
    thế giới	-149	166	-200
    thế hệ	96	-15	-123
    thế kỉ	24	-20	-103
    thể	34	-233	122
    thể @staff	-44	-49	52
    thể phòng	-157	-38	168
    thể đăng	104	-72	-120
    thị	-142	98	114
    thị hoa	157	-138	-110
    thị hàn	-229	-89	233
    thị hằng	-83	-78	112
    thị lan	33	-91	58
    thị mĩ	-201	-8	200
    thị trưởng	-111	144	-70
    thọ	-81	-47	113
    thỏa	-250	151	59
    thỏa thuận	-179	159	-87
    thống	90	-249	-31
    thống ngành	33	-131	-6
    thống nhất	13	-51	-6
    thống thư	177	-131	-168
    thới	76	-24	-60
    thời	-16	-126	59
    thời gian	-41	-141	88
    thời hạn	-140	3	132
    thợ	-186	68	130
    thủ	-57	41	-65
    thủ kho	-154	-76	154
    thủ thư	-73	64	-67
    thủ tục	93	-159	-69
    thủy	-71	81	-12
    thứ	-325	56	175
    thứ #	37	72	-292
    thứ ba	-84	-56	81
    thứ bảy	-84	-83	92
    thứ hai	-147	-6	89
    thứ năm	-103	-21	108
    thứ sáu	-155	-96	144
    thứ tiếng	-143	180	-138
    thứ tư	18	-29	10
    thức	-140	-167	166
    thừa	37	-133	65
    thử	-118	135	-101
    thử nghiệm	-99	108	-34
    thực	-103	208	-344
    thực hiện	127	-97	-120
    thực hành	71	129	-147
    thực tập	-124	128	-30
    thực tế	240	-214	-189
    ti	200	-47	-210
    tin	128	-271	-41
    tin học	126	-172	113
    tin thư	37	-20	-88
    tinh	-154	-3	122
    tinh giản	-74	-22	74
    tinh thần	-157	21	38
    tiêm	-110	-118	156
    tiêm chủng	-34	-69	69
    tiên	101	-60	-122
    tiêu	181	-173	-165
    tiêu biểu	48	-135	27
    tiêu chuẩn	145	-118	-139
    tiêu đến	121	-94	-80
    tiến	-16	-9	20
    tiến độ	66	-32	-17
    tiếng	-121	156	-124
    tiếng mẹ	3	78	-103
    tiếng việt	-192	165	-55
    tiếp	-249	88	106
    tiếp khách	-155	-202	195
    tiếp nhận	13	29	-66
    tiếp đoàn	-86	70	-54
    tiết	-45	-57	66
    tiết kiệm	91	32	-183
    tiết mục	-104	-119	136
    tiền	-12	-228	233
    tiền tàu	-142	-105	141
    tiểu	43	-1	-52
    tiễn	-54	-11	64
    tiệc	-118	-30	125
    tiệc mừng	-58	-4	62
    to	-26	53	-180
    toàn	-156	10	41
    toàn bộ	39	-116	-16
    toàn cơ	-18	-14	32
    toàn cầu	-249	227	-135
    toàn phần	-25	43	-29
    toàn quốc	236	-165	-277
    toàn thể	-81	-56	71
    toàn tỉnh	203	-157	-198
    toán	-119	-165	167
    tra	48	-141	20
    tra cứu	104	-59	-195
    tra thư	172	-186	-132
    trang	239	-236	-205
    trang sách	149	-121	-64
    trang thiết	-35	53	-21
    trang tài	68	-68	-64
    tranh	18	28	-283
    tranh luận	-84	84	-17
    tranh về	230	-225	-190
    trao	-120	155	-183
    trao #	-2	35	-175
    trao biểu	-32	42	-16
    trao bằng	44	26	-84
    trao chứng	-83	87	-20
    trao diễn	32	-29	-7
    trao giải	-96	104	-71
    trao lại	119	-96	-86
    trao máy	-62	65	-53
    trao quyết	-15	-141	45
    trao quà	-184	-14	163
    trao sách	-90	96	-23
    trao trả	-43	60	-24
    trao tại	-63	41	13
    trao tặng	-77	67	-59
    trao tổ	114	-70	-134
    trao tủ	51	-47	-37
    trao xe	-217	173	-66
    trao đổi	-236	285	-271
    treo	134	-102	-115
    tri	218	-191	-168
    tri kiến	90	-50	-76
    triển	193	-80	-398
    triển khai	84	-57	-80
    triển lãm	377	-225	-351
    triển thư	43	-36	-76
    triển văn	50	-40	-50
    triệu	10	-87	13
    triệu lượt	95	-84	-95
    trong	114	-196	28
    trong #	-106	149	-100
    trong ba	15	-49	-35
    trong chuyến	-95	96	-25
    trong cơ	-195	-70	197
    trong cả	143	-135	-69
    trong hai	-272	24	187
    trong kho	144	-228	-23
    trong một	-34	82	-79
    trong năm	-160	164	24
    trong nước	283	-268	-156
    trong phòng	224	-141	-219
    trong quí	-206	135	84
    trong sáu	-119	120	-37
    trong thư	-21	87	-171
    trong toàn	110	-150	-71
    trong tuần	212	-169	-218
    trong tỉnh	247	-229	-158
    trong đêm	53	-31	-70
    trung	-97	29	38
    trung kiên	-153	-71	198
    trung thu	83	-113	10
    trung tâm	-94	75	-5
    truy	-33	82	-160
    truy cập	-91	125	-141
    truyền	177	-74	-181
    truyền thông	82	-28	-120
    truyền thống	102	-188	-52
    truyện	170	-21	-454
    truyện cho	-1	33	-63
    truyện cùng	164	-172	-24
    truyện cổ	52	-13	-104
    truyện kiều	27	-23	-7
    truyện ngắn	117	-123	-41
    truyện tranh	-83	135	-123
    trà	148	-92	-153
    trà linh	62	-23	-109
    trào	-43	-109	55
    trào đọc	89	-76	-44
    trách	-148	-214	169
    trách cơ	-73	-49	62
    trên	-17	40	-151
    trên biển	-49	62	-17
    trì	-98	-26	31
    trì phần	-164	-83	163
    trình	128	-7	-252
    trình @office	-118	-62	151
    trình bày	-198	-6	148
    trình do	-43	81	-77
    trình hợp	-116	117	-28
    trình rộng	-30	121	-63
    trình sở	-126	-25	128
    trí	-227	100	82
    trí kinh	85	-58	-30
    trí tuệ	-158	109	-59
    trí việc	-165	-83	159
    trích	-180	-79	202
    trích từ	-173	-78	194
    trò	208	-106	-222
    trò @home	86	-75	-75
    trò chuyện	172	-148	-105
    trò chơi	160	-117	-57
    tròn	-156	158	-115
    trùng	-132	-52	113
    trú	-18	62	-83
    trúc	-129	158	-63
    trúng	-110	-7	107
    trúng tuyển	-40	11	27
    trăm	79	33	-269
    trăm books	109	-121	-59
    trăm bạn	-98	63	35
    trăm cuốn	-70	79	-84
    trăm nghìn	-81	-5	79
    trăm người	-194	188	3
    trăm tháng	-50	52	-6
    trưa	-32	-200	89
    trưa cho	82	-65	-28
    trưng	84	-24	-260
    trưng bày	88	-33	-258
    trương	-6	42	-84
    trương thư	-59	94	-42
    trương tủ	106	-100	-22
    trước	-26	-159	137
    trước #	-20	-112	90
    trước cuối	52	-55	-22
    trước hôm	-32	-7	39
    trước thứ	-82	-69	91
    trường	156	53	-454
    trường @home	-150	148	-127
    trường cho	77	-68	-22
    trường cơ	-116	-32	134
    trường học	133	50	-259
    trường và	-41	99	-56
    trường đại	-132	141	-11
    trường ở	57	-44	-28
    trưởng	-213	-113	212
    trưởng @office	-58	-55	66
    trưởng @union	-86	-7	90
    trưởng thôn	93	-81	-35
    trưởng đại	-98	112	-97
    trại	186	-129	-198
    trại giam	147	-86	-167
    trạm	214	-262	-157
    trạm y	122	-87	-61
    trạm đọc	23	-18	-5
    trạng	42	-22	-55
    trả	-137	-15	69
    trả bản	-15	34	-23
    trả lại	-87	79	-75
    trả lời	-64	5	35
    trả sách	-234	-40	154
    trả ở	54	-51	-6
    trần	-157	-146	169
    trần văn	28	-43	15
    trẻ	33	-50	-85
    trẻ @home	238	-194	-132
    trẻ cho	77	-61	-50
    trẻ con	120	-103	-24
    trẻ cuối	-51	-58	56
    trẻ em	-51	126	-367
    trẻ làm	189	-43	-192
    trẻ quê	123	-105	-32
    trẻ sơ	-143	146	-6
    trẻ đến	-24	87	-161
    trẻ đọc	135	-130	-78
    trẻ ở	-51	59	-93
    trị	-232	187	11
    trị giá	-181	179	-92
    trọng	146	-207	16
    trộm	65	-26	-92
    trời	172	-153	-101
    trở	38	88	-169
    trở lại	49	46	-152
    trở về	-72	60	-43
    trợ	-197	100	65
    trợ #	-55	55	-48
    trợ cho	-114	105	-35
    trợ hàng	-51	8	40
    trợ một	-85	-132	120
    trợ thêm	-79	145	-130
    trợ thư	59	-22	-104
    trợ toàn	-64	82	-41
    trụ	218	-320	-133
    trụ sở	206	-312	-121
    trừ	-157	-63	173
    trừ điểm	-67	-42	87
    trực	-408	-132	361
    trực tiếp	-28	123	-91
    trực tuyến	42	96	-231
    trực tối	-56	-88	76
    tu	98	103	-217
    tu bổ	257	-200	-178
    tuyên	153	-98	-217
    tuyên bố	-209	191	-83
    tuyên dương	-35	-95	88
    tuyên ngôn	126	-130	-83
    tuyên truyền	102	-63	-166
    tuyến	-13	143	-238
    tuyển	-112	-131	150
    tuyển @office	-52	-16	66
    tuyển @staff	-102	-96	104
    tuấn	40	-78	57
    tuần	-89	32	17
    tuần cho	52	-53	-67
    tuần của	-55	-170	177
    tuần lễ	-35	73	-156
    tuần này	-84	-106	98
    tuần phim	-107	116	-26
    tuần qua	-46	57	-48
    tuần sau	-207	-44	217
    tuần sách	4	10	-21
    tuần văn	-116	116	-46
    tuệ	-158	109	-59
    tuệ nhân	-131	132	-43
    tuổi	151	-155	-142
    tài	-84	-6	24
    tài chính	-48	-48	50
    tài khoản	-176	-129	183
    tài liệu	119	-10	-221
    tài sản	-279	-156	277
    tài trợ	-58	104	-190
    tàng	-8	89	-195
    tàng tỉnh	184	-176	-161
    tàu	-241	162	96
    tàu chở	-202	204	-107
    tàu xe	-142	-105	141
    tác	30	50	-158
    tác của	116	-19	-158
    tác giả	47	7	-279
    tác thư	195	-123	-195
    tác trao	93	-36	-89
    tác viên	218	-218	-106
    tác với	-68	74	-44
    tác xuất	-5	10	-5
    tái	247	-112	-235
    tám	-25	32	-90
    tám mươi	63	-80	-34
    tâm	4	14	-81
    tâm thông	-83	31	27
    tâm văn	-82	166	-159
    tân	-96	-142	180
    tân phú	107	-90	-58
    tây	108	-79	-84
    tên	59	-131	-41
    tên ở	-120	-93	120
    tìm	125	-125	-166
    tìm hiểu	140	-148	-99
    tìm sách	202	-185	-129
    tìm thấy	-133	119	-19
    tình	-76	113	-267
    tình huống	235	-168	-151
    tình nguyện	-61	94	-263
    tình trạng	5	9	-52
    tích	153	-127	-102
    tính	-147	-1	88
    tính công	-7	-68	46
    tòa	186	-166	-171
    tòa nhà	206	-176	-157
    tô	-18	-84	31
    tăng	-78	150	-78
    tăng gấp	-81	109	-49
    tăng thêm	-75	-54	103
    tư	155	-19	-258
    tư cho	-97	95	-46
    tư liệu	17	36	-225
    tư nhân	120	-131	-113
    tư về	151	-119	-94
    tương	-153	-77	141
    tường	8	-135	80
    tường trình	-94	-75	103
    tượng	-152	57	13
    tượng với	-111	115	-114
    tại	-159	43	66
    tại @abroad	-206	52	55
    tại @country	-60	91	-144
    tại @home	-8	20	-95
    tại @office	-27	-18	45
    tại @party	-110	-101	115
    tại @vietnam	-153	151	-40
    tại cho	-78	71	-53
    tại hội	-160	-40	173
    tại nhà	-86	-55	106
    tại phòng	-28	-15	41
    tại quầy	-3	-105	41
    tại thư	-68	-153	102
    tại trung	-118	119	-51
    tại trụ	16	-177	126
    tại tổ	-26	-14	38
    tại đại	-189	132	-70
    tạm	-430	-155	356
    tạm dừng	-171	-93	138
    tạm đóng	-95	-92	98
    tạo	-15	202	-208
    tạo thư	-79	106	-86
    tạp	106	-78	-68
    tạp chí	106	-78	-68
    tải	144	-138	-132
    tản	114	-101	-87
    tấm	-65	109	-107
    tất	33	-177	92
    tất cả	88	-143	13
    tất niên	-67	-47	91
    tầm	108	-144	-35
    tầng	88	-293	-1
    tầng hai	-104	-70	132
    tận	88	-103	-40
    tận nhà	43	-116	52
    tập	-27	-91	9
    tập huấn	43	-56	2
    tập kinh	49	129	-149
    tập nghị	-111	-28	111
    tập san	108	-112	-48
    tập thể	-142	-163	151
    tập trung	-115	-68	113
    tập đoàn	-59	61	-11
    tật	206	-173	-118
    tắt	-56	-97	108
    tặng	48	19	-174
    tặng #	81	-50	-62
    tặng bộ	48	33	-103
    tặng hoa	37	-113	2
    tặng hàng	2	-1	-1
    tặng lại	-223	239	-54
    tặng quà	-165	-110	168
    tặng sách	113	-29	-167
    tặng thư	69	-25	-180
    tặng tủ	68	-72	-46
    tế	-180	296	-356
    tế @country	-28	41	-16
    tế này	-54	57	-8
    tế về	-204	205	-93
    tế đọc	-78	80	-2
    tết	24	-213	53
    tết bunpimay	-130	161	-68
    tết cho	134	-141	-75
    tết nguyên	-88	-71	90
    tỉ	185	-128	-139
    tỉ lệ	110	-51	-85
    tỉnh	126	-241	-16
    tỉnh @abroad	-168	191	-183
    tỉnh @home	-113	-101	164
    tỉnh báo	165	-64	-170
    tỉnh bạn	80	-65	-82
    tỉnh dạy	63	-58	-58
    tỉnh góp	74	-79	-52
    tỉnh học	-69	-28	56
    tỉnh họp	-123	-53	114
    tỉnh mỗi	64	-33	-48
    tỉnh mở	138	-72	-133
    tỉnh phối	74	-95	-65
    tỉnh thành	190	-135	-186
    tỉnh trao	144	-97	-151
    tỉnh tổ	-31	53	-60
    tỉnh và	186	-191	-106
    tỉnh về	68	72	-155
    tỉnh được	66	-49	-62
    tịch	-135	182	-223
    tịch @home	125	-97	-38
    tịch cổ	-42	74	-178
    tọa	15	19	-111
    tọa đàm	15	19	-111
    tỏa	101	-106	-35
    tối	-51	-190	122
    tối thứ	-79	-65	95
    tồn	-108	118	-47
    tổ	-241	-88	183
    tổ @office	-97	-74	89
    tổ chức	-61	40	-92
    tổ trưởng	-208	-152	226
    tổng	-16	-72	32
    tổng @office	-77	69	-58
    tổng hợp	-66	-52	72
    tổng kết	111	-217	-64
    tộc	51	-27	-140
    tới	114	-178	-60
    tới hỏi	103	-30	-99
    tờ	188	-186	-139
    tục	73	-163	-44
    tủ	140	-55	-357
    tủ sách	117	-42	-419
    tủ truyện	0	47	-62
    từ	-292	183	108
    từ #	-135	-121	250
    từ @abroad	-256	261	-172
    từ @country	-178	160	-88
    từ bảy	-113	-69	106
    từ cho	146	-14	-172
    từ hai	-104	106	-8
    từ hàng	3	-3	-1
    từ hôm	-106	-56	105
    từ kho	145	-118	-125
    từ một	-205	206	-10
    từ ngân	288	-231	-216
    từ năm	90	-39	-162
    từ quĩ	-151	-152	169
    từ tháng	-90	-14	89
    từ thời	11	58	-133
    từ đầu	-132	-40	135
    từng	-23	3	-12
    từng người	-176	-87	184
    từng phòng	-82	-46	86
    từng trang	136	-74	-126
    từng tờ	206	-140	-174
    tử	37	-20	-99
    tự	-65	-60	63
    tự chấm	-42	-20	53
    tự do	167	-81	-136
    tự học	-174	-61	166
    tự vẽ	-139	158	-52
    tựa	81	-71	-73
    vai	-94	90	-74
    vai trò	-94	90	-74
    van	86	-83	-94
    ven	-81	80	-35
    vi	-94	25	38
    vi phạm	-94	25	38
    via	-175	175	-52
    vinh	142	19	-219
    vinh danh	115	-37	-172
    viên	-56	110	-253
    viên @country	-273	278	-112
    viên @home	75	-72	-87
    viên @vietnam	-77	84	-11
    viên anh	-93	96	-43
    viên cho	-136	-44	119
    viên của	88	-27	-64
    viên hướng	75	-60	-29
    viên làm	184	-149	-128
    viên ngành	187	-181	-34
    viên nước	-207	212	-111
    viên phân	61	-60	-12
    viên quốc	-156	151	-27
    viên thư	2	-2	-5
    viên trao	116	-99	-90
    viên từ	67	-17	-158
    viên tự	-29	-75	53
    viên được	110	-98	-46
    viếng	-179	-129	193
    viết	-3	-54	-56
    viết cảm	88	-41	-71
    viết thư	22	-9	-17
    viết tường	-94	-75	103
    việc	-188	6	126
    việc ba	-84	112	-49
    việc của	-44	-13	56
    việc làm	-59	-178	151
    việc sau	-94	-93	109
    việc trao	-119	136	-94
    việc trong	-72	-32	83
    việc tại	-104	109	-21
    việc với	73	58	-147
    viện	92	-82	-108
    viện @abroad	-400	404	-272
    viện @authority	-168	110	-57
    viện @country	-357	393	-315
    viện @embassy	-17	21	-4
    viện @home	-120	-109	160
    viện @homely	135	-112	-41
    viện @vietnam	88	-1	-147
    viện cho	-132	136	-118
    viện các	130	-115	-167
    viện có	38	43	-166
    viện công	-177	189	-175
    viện cấp	128	-133	-121
    viện cổ	-196	214	-55
    viện cộng	61	32	-150
    viện của	36	64	-96
    viện dự	61	-22	-40
    viện hai	42	-22	-49
    viện huyện	219	-170	-233
    viện học	-54	-16	58
    viện họp	-99	-28	119
    viện khoa	-45	-39	49
    viện khu	-33	79	-114
    viện không	-117	31	108
    viện khảo	43	-38	-9
    viện kết	-106	-43	100
    viện làng	104	-92	-188
    viện lưu	178	-137	-164
    viện mua	223	-184	-151
    viện mở	153	-108	-113
    viện nghỉ	-177	-173	179
    viện nhận	-140	-14	131
    viện nước	-43	83	-54
    viện phường	126	-120	-124
    viện phối	83	-81	-55
    viện phục	119	-57	-93
    viện quốc	29	-18	-110
    viện số	53	-13	-173
    viện thiếu	-120	97	60
    viện thành	-91	-3	17
    viện thông	-32	97	-200
    viện thế	-219	150	-76
    viện toàn	174	-98	-228
    viện trao	-78	-43	100
    viện trong	-10	20	-71
    viện trường	278	-149	-288
    viện tu	137	-99	-107
    viện tư	110	-113	-106
    viện tại	100	-12	-133
    viện tỉnh	-71	-133	136
    viện tổ	47	-124	89
    viện từ	-167	67	61
    viện viên	-10	-66	40
    viện việt	-143	148	-46
    viện vào	-115	121	-38
    viện về	-34	-53	51
    viện xanh	-79	128	-145
    viện xã	121	-65	-237
    viện đón	78	-67	-28
    viện đóng	-164	-74	170
    viện được	72	-158	8
    viện đến	-71	66	-56
    viện địa	204	-114	-152
    viện ở	-248	309	-206
    việt	-240	176	-39
    việt @country	-79	84	-50
    việt tại	-132	117	-57
    việt ở	-15	29	-65
    vui	-202	-316	295
    vui lòng	-134	-76	120
    vuông	19	77	-99
    và	-21	194	-291
    và @abroad	-137	134	-33
    và @country	-110	114	-83
    và dân	90	-88	-67
    và dạy	-3	17	-37
    và làm	51	179	-210
    và nhận	82	-35	-89
    và sách	202	-213	-125
    và thư	35	43	-177
    và tặng	-189	125	94
    và tỉnh	-133	155	-32
    vào	73	-198	-7
    vào ban	-70	75	-72
    vào kho	15	-53	36
    vào nhà	36	4	-88
    vào thư	138	-128	-201
    vào thứ	-143	-52	157
    vá	206	-140	-174
    vá từng	206	-140	-174
    vân	75	-128	22
    vé	-96	16	68
    vì	-104	-244	151
    vòng	69	9	-264
    vòng quanh	-6	17	-111
    võ	-229	-89	233
    võ thị	-229	-89	233
    vùng	282	-153	-311
    vùng biên	141	-122	-38
    vùng cao	77	-14	-102
    vùng sâu	211	-122	-219
    văn	26	-9	-72
    văn @country	-264	273	-124
    văn bình	28	-43	15
    văn bản	-47	-101	76
    văn hóa	-102	46	18
    văn học	-22	56	-81
    văn kiện	-148	53	106
    văn miễn	72	-56	-21
    văn nghệ	170	-158	-51
    văn phòng	105	-54	-103
    văn tại	114	-112	-48
    văn ý	-29	-101	56
    vũ	-104	-76	108
    vũ thị	-201	-8	200
    vượt	-47	49	-19
    vượt qua	-47	49	-19
    vấn	87	-40	-123
    vấn về	77	-30	-121
    vẫn	145	-188	-79
    vận	168	-156	-127
    vận hành	190	-164	-156
    vận động	-63	-67	109
    vật	-59	43	36
    vắng	-48	-122	102
    vắng phải	-79	-52	76
    vẽ	49	95	-276
    vẽ tranh	-123	121	-65
    về	-99	19	-9
    về @home	198	-193	-17
    về @office	-34	-19	45
    về @vietnam	-73	116	-89
    về bản	-11	86	-76
    về bảo	-93	65	63
    về bộ	-180	-65	174
    về di	-20	32	-82
    về hưu	-154	-242	233
    về nguồn	55	-178	90
    về quê	18	-126	47
    về sách	-206	181	-62
    về tay	-129	167	-119
    về thư	-123	247	-219
    về tình	-90	92	-21
    về tủ	15	-13	-2
    về văn	125	-122	-118
    vệ	-124	-41	124
    vệ sinh	-124	-41	124
    vỉa	15	15	-30
    vỉa hè	15	15	-30
    vị	-123	-297	170
    vị trí	-174	-105	174
    với	-6	9	-83
    với @authority	31	15	-91
    với @staff	-97	-14	53
    với bạn	142	-141	-210
    với công	57	-52	-9
    với học	1	6	-17
    với sự	-71	70	-34
    với thư	-131	179	-220
    với tổ	-59	-93	119
    với văn	-58	-3	49
    vở	96	-132	-59
    vợ	-11	-117	60
    vợ chồng	22	-98	-1
    vụ	57	-186	21
    vụ chiều	-202	-32	199
    vụ cả	165	-81	-131
    vụ lưu	201	-159	-189
    vụ mượn	68	-69	-65
    vụ mới	27	-57	18
    vụ nghiên	92	-53	-62
    vụ người	110	-36	-113
    vụ phát	-2	-65	13
    vực	-10	90	-153
    xa	152	-125	-143
    xa quê	132	-124	-70
    xanh	-10	76	-168
    xe	-136	-101	119
    xe buýt	-2	14	-85
    xe sách	-66	67	-50
    xe thư	46	134	-227
    xe tải	68	-69	-56
    xe về	-20	-61	33
    xe ô	-18	-84	31
    xem	-32	14	-14
    xem phim	72	-65	-9
    xin	5	-150	67
    xin lỗi	-118	-85	124
    xin nghỉ	-40	-12	51
    xix	69	-62	-80
    xong	-114	-100	117
    xong trước	-129	-11	105
    xuyên	74	11	-126
    xuân	109	-209	-51
    xuân cùng	-44	-115	109
    xuân của	-96	-56	85
    xuất	125	-28	-160
    xuất bản	-32	86	-127
    xuất sắc	-19	-98	71
    xuống	24	-12	-25
    xác	-64	-36	89
    xác nhận	-64	-36	89
    xây	8	123	-367
    xây dựng	132	-29	-236
    xây phòng	-123	140	-74
    xây thư	-109	123	-68
    xây tủ	59	-58	-9
    xã	340	-249	-412
    xã an	38	-29	-9
    xã hội	90	-156	22
    xã sau	101	-84	-89
    xã vùng	118	-40	-122
    xã được	67	-63	-65
    xã ở	72	-66	-15
    xét	-247	-170	251
    xét thi	-165	-72	135
    xét tuyển	-85	-77	86
    xóa	-44	65	-57
    xóa mù	-37	48	-40
    xưa	59	-33	-113
    xếp	-46	-192	186
    xếp hàng	31	72	-118
    xếp loại	-147	-104	157
    xếp lại	-118	-71	119
    xếp sách	203	-184	-112
    xứ	-152	160	-79
    xử	92	-232	5
    xử lí	92	-232	5
    y	-33	-189	95
    y thu	-12	-164	60
    y tế	122	-87	-61
    yên	133	-101	-57
    yên tâm	147	-119	-56
    yêu	78	-262	85
    yêu cầu	7	-185	102
    yêu sách	143	-138	-30
    yêu thích	137	-107	-53
    yết	-220	-41	224
    yết danh	-76	-12	83
    yếu	25	-123	-3
    ~#	37	-112	-136
    ~# #	-104	-96	94
    ~# an	-104	121	-32
    ~# ban	-12	-22	-7
    ~# books	-209	252	-195
    ~# buoi	53	-40	-20
    ~# co	-81	-167	106
    ~# cua	-49	-75	68
    ~# cuon	109	-85	-230
    ~# den	-247	-63	249
    ~# diem	100	-23	-119
    ~# gio	-219	64	139
    ~# hoc	161	-119	-104
    ~# khan	149	-175	-101
    ~# met	23	81	-127
    ~# moi	149	-155	-73
    ~# nam	84	39	-223
    ~# ngay	-233	157	-22
    ~# nghin	-78	20	20
    ~# nguoi	133	-179	33
    ~# nha	-57	60	-3
    ~# nuoc	-250	258	-50
    ~# phieu	172	-186	-8
    ~# phong	-206	-102	219
    ~# quoc	-149	147	-123
    ~# tai	-47	-260	145
    ~# thang	-185	243	-124
    ~# the	-153	-293	286
    ~# thu	-108	115	-89
    ~# trang	109	-122	-71
    ~# trieu	-121	79	43
    ~# truong	115	-108	-19
    ~# tu	-113	112	-15
    ~@abroad	-337	327	-238
    ~@abroad @country	-28	44	-16
    ~@abroad bon	-13	-85	92
    ~@abroad cap	-77	94	-54
    ~@abroad den	-129	132	-32
    ~@abroad duoc	-142	201	-129
    ~@abroad hai	-65	101	-45
    ~@abroad mo	-141	149	-153
    ~@abroad tai	-2	5	-3
    ~@abroad thu	-22	27	-5
    ~@abroad thuc	-202	208	-24
    ~@abroad toi	-60	3	96
    ~@abroad tron	-129	134	-25
    ~@abroad truc	-95	103	-24
    ~@abroad va	-28	106	-81
    ~@authority	21	187	-545
    ~@authority @authority	81	-28	-242
    ~@authority @country	-169	165	-22
    ~@authority @home	198	-272	-58
    ~@authority anh	-204	199	-82
    ~@authority ban	76	-105	-55
    ~@authority cho	162	-246	-114
    ~@authority du	157	-150	-88
    ~@authority ki	111	-16	-108
    ~@authority mi	-274	267	-115
    ~@authority nhan	167	-132	-157
    ~@authority nhat	-166	169	-123
    ~@authority tang	50	-37	-94
    ~@authority tham	114	-109	-19
    ~@authority tinh	253	-160	-187
    ~@authority trao	254	-224	-243
    ~@authority trien	201	-142	-106
    ~@authority xa	75	-57	-57
    ~@country	-439	538	-566
    ~@country @country	-69	71	-2
    ~@country ban	-114	120	-13
    ~@country bon	-26	-25	48
    ~@country cho	-111	118	-44
    ~@country co	135	-131	-18
    ~@country cong	-106	121	-21
    ~@country cung	-22	33	-12
    ~@country dang	-60	77	-20
    ~@country day	-85	90	-8
    ~@country den	-248	249	-22
    ~@country dien	-71	72	-3
    ~@country doc	-164	168	-20
    ~@country doi	-43	48	-7
    ~@country du	-51	71	-49
    ~@country dua	-153	142	-83
    ~@country dung	-34	34	0
    ~@country duoc	-199	206	-70
    ~@country giao	-123	137	-24
    ~@country gop	45	-44	-35
    ~@country gui	-31	38	-7
    ~@country hoc	-227	179	-52
    ~@country hoi	-75	76	-1
    ~@country hop	-37	41	-5
    ~@country khai	-214	221	-16
    ~@country khanh	-199	207	-26
    ~@country ki	-56	57	-1
    ~@country la	-11	17	-6
    ~@country lap	-161	163	-14
    ~@country mo	-150	163	-29
    ~@country mua	-52	54	-13
    ~@country o	-192	188	-21
    ~@country phan	-53	66	-15
    ~@country phia	-46	52	-50
    ~@country phoi	-8	9	-1
    ~@country phuc	-203	197	-32
    ~@country ra	-70	73	-3
    ~@country sang	-58	70	-17
    ~@country so	-190	193	-33
    ~@country song	-141	141	-15
    ~@country tai	-36	44	-142
    ~@country tang	-105	89	-58
    ~@country tham	-134	141	-90
    ~@country thu	-126	128	-21
    ~@country toi	-47	52	-50
    ~@country trao	-183	200	-33
    ~@country tro	-27	-27	53
    ~@country truc	-64	65	-6
    ~@country va	136	-138	-55
    ~@embassy	-436	445	-271
    ~@embassy @country	-249	256	-46
    ~@embassy @vietnam	-69	69	-1
    ~@embassy phia	-106	92	-51
    ~@embassy phoi	-48	49	-3
    ~@embassy ta	-14	16	-2
    ~@embassy trao	-39	59	-30
    ~@embassy van	-34	43	-10
    ~@home	82	-12	-259
    ~@home ban	19	10	-119
    ~@home cho	104	-94	-14
    ~@home co	156	-124	-103
    ~@home cung	-155	156	-5
    ~@home dan	106	-46	-75
    ~@home dau	-200	208	-160
    ~@home day	191	-54	-190
    ~@home di	-75	-52	70
    ~@home doc	91	-78	-75
    ~@home doi	17	-253	71
    ~@home don	-54	60	-63
    ~@home dong	140	-115	-49
    ~@home du	155	-186	-17
    ~@home dung	103	-81	-108
    ~@home duoc	232	-256	-163
    ~@home giai	-150	-30	159
    ~@home giao	-38	8	29
    ~@home gop	-8	-63	24
    ~@home hoc	128	-174	-39
    ~@home hop	29	-137	29
    ~@home huong	228	-256	-184
    ~@home ket	44	-79	21
    ~@home khai	112	-120	-63
    ~@home ki	127	-113	-157
    ~@home library	494	-466	-323
    ~@home mo	181	-256	-72
    ~@home nhan	123	-108	-99
    ~@home nhay	-79	2	64
    ~@home phat	6	-43	31
    ~@home phoi	-156	158	-73
    ~@home qua	-85	104	-98
    ~@home ra	132	-126	-107
    ~@home sang	-129	130	-99
    ~@home tai	69	-162	88
    ~@home tang	161	-184	-139
    ~@home tham	199	-205	-149
    ~@home thi	103	-345	15
    ~@home tiep	-45	63	-22
    ~@home tim	209	-232	-147
    ~@home to	-111	134	-139
    ~@home tong	-102	-52	73
    ~@home trao	113	-108	-36
    ~@home trien	20	-21	-15
    ~@home va	-113	150	-160
    ~@home van	167	-143	-144
    ~@homely	83	22	-400
    ~@homely @homely	177	-180	-72
    ~@homely cho	62	-62	-28
    ~@homely khong	78	-57	-73
    ~@homely mien	53	-137	49
    ~@homely o	-98	99	-33
    ~@homely tai	230	-165	-232
    ~@homely tang	170	-170	-2
    ~@homely trong	194	-114	-128
    ~@homely va	160	-110	-148
    ~@homely ve	165	-166	-8
    ~@office	-414	-157	303
    ~@office @office	-52	-53	54
    ~@office bao	-130	-24	146
    ~@office co	-96	-156	160
    ~@office cong	-71	-16	73
    ~@office cu	-101	-84	154
    ~@office cua	-180	-107	228
    ~@office doc	-91	-3	93
    ~@office giai	-72	-61	77
    ~@office giao	82	-120	26
    ~@office gui	-10	-8	18
    ~@office hanh	-194	-87	182
    ~@office khong	-72	-33	74
    ~@office luu	-105	-47	133
    ~@office moi	-134	-38	155
    ~@office nguoi	-153	122	-82
    ~@office nhac	-143	-147	151
    ~@office nhan	-62	-43	63
    ~@office quoc	-46	96	-89
    ~@office sap	-50	-53	54
    ~@office so	65	-70	-53
    ~@office tai	-35	-27	56
    ~@office tang	-168	-114	190
    ~@office tat	-173	-149	180
    ~@office thong	-75	-6	79
    ~@office thu	-8	16	-123
    ~@office truoc	-79	-17	85
    ~@organisation	-450	492	-479
    ~@organisation ban	-158	170	-53
    ~@organisation cong	-138	142	-77
    ~@organisation dua	-191	192	-15
    ~@organisation ho	-178	198	-103
    ~@organisation lam	-79	79	-64
    ~@organisation phat	-77	77	-10
    ~@organisation tai	-238	238	-15
    ~@organisation trao	-65	67	-35
    ~@party	-244	-306	333
    ~@party co	-62	-51	56
    ~@party so	-213	-65	203
    ~@party thu	-393	-311	398
    ~@party va	-147	-47	134
    ~@party vien	-211	-155	211
    ~@staff	-611	-259	492
    ~@staff @office	-3	-60	62
    ~@staff co	-84	-47	104
    ~@staff cua	-45	-28	67
    ~@staff cuoi	-26	-11	36
    ~@staff dang	-50	-30	68
    ~@staff di	-52	-50	52
    ~@staff dinh	-114	-172	169
    ~@staff hop	-97	-57	72
    ~@staff huong	-43	-48	51
    ~@staff ki	-121	-137	154
    ~@staff lam	-144	-78	147
    ~@staff nam	-54	-89	72
    ~@staff phong	-116	-91	110
    ~@staff qui	-20	-2	22
    ~@staff should	-192	-212	213
    ~@staff thu	-236	65	2
    ~@staff vao	-75	-97	151
    ~@staff vi	-31	-8	39
    ~@union	-306	-449	390
    ~@union cac	-7	-8	15
    ~@union cap	-76	-40	94
    ~@union khoi	-83	-38	80
    ~@union qui	-112	-41	127
    ~@union tang	-129	-23	131
    ~@union thu	-174	-429	329
    ~@vietnam	56	54	-231
    ~@vietnam @country	-236	251	-43
    ~@vietnam doat	-136	-91	124
    ~@vietnam doc	-6	23	-62
    ~@vietnam don	20	11	-43
    ~@vietnam gop	-48	1	43
    ~@vietnam nam	-21	-72	59
    ~@vietnam nhan	-161	148	-83
    ~@vietnam ra	-82	95	-84
    ~@vietnam tai	-225	78	109
    ~@vietnam tham	-193	117	-66
    ~@vietnam va	-202	157	-105
    ~a	53	45	-293
    ~across	106	-76	-133
    ~across the	106	-76	-133
    ~administration	-200	-199	204
    ~ai	35	-487	167
    ~ai chua	-109	-103	135
    ~ai cung	217	-214	-116
    ~ai den	165	-205	-88
    ~ai di	-103	-134	172
    ~all	-334	-324	343
    ~am	-72	-20	24
    ~an	39	35	-168
    ~an cho	136	-164	-91
    ~an keo	-134	152	-78
    ~an ngay	-111	16	67
    ~an pham	-48	83	-132
    ~an sach	193	-176	-137
    ~an sang	60	-158	-18
    ~an so	-187	156	127
    ~an thoi	136	-8	-132
    ~an toan	4	-90	47
    ~an trua	24	-70	31
    ~an tuong	-131	147	-124
    ~and	-313	117	205
    ~and is	250	-307	-142
    ~and promised	-131	151	-104
    ~anh	-123	149	-28
    ~anh can	115	-78	-53
    ~anh chi	-165	-117	162
    ~anh chup	-237	233	-83
    ~anh cu	278	-209	-241
    ~anh doc	24	-7	-51
    ~anh em	-61	-82	69
    ~anh huong	-77	-43	117
    ~anh lo	-137	71	36
    ~anh nong	-11	-76	75
    ~anh pham	-145	-154	161
    ~anh tang	-150	150	-115
    ~anh trao	-110	96	-45
    ~anh tuan	-13	-175	128
    ~anh ve	-31	46	-86
    ~anh xua	203	-224	-153
    ~ao	-152	221	-244
    ~ap	132	-318	63
    ~ap dung	102	-288	83
    ~ap phich	-16	29	-14
    ~are	-419	-355	410
    ~at	-66	-240	143
    ~at the	93	-443	-6
    ~audio	253	-283	-171
    ~audio books	253	-283	-171
    ~ba	-152	204	-112
    ~ba @staff	-220	137	-97
    ~ba co	-167	97	-49
    ~ba con	-30	61	-142
    ~ba muoi	32	-43	-30
    ~ba nam	-28	125	-197
    ~ba ngay	-6	103	-224
    ~ba nghin	115	-97	-42
    ~ba thu	-137	147	-48
    ~ba trieu	85	-93	2
    ~ba vo	-101	-85	102
    ~ba vu	-172	-52	170
    ~bac	52	-132	-4
    ~bac ho	97	-80	-116
    ~bach	81	-58	-130
    ~bach khoa	1	21	-93
    ~bai	526	-307	-589
    ~bai du	-120	188	-169
    ~bai gui	28	-15	-19
    ~bai hoc	107	-102	-121
    ~bai viet	203	-200	-147
    ~ban	-9	-21	-48
    ~ban @country	-186	198	-22
    ~ban @organisation	-124	134	-27
    ~ban ban	-137	136	-51
    ~ban be	-4	57	-282
    ~ban cach	-192	193	-11
    ~ban chi	-192	-156	195
    ~ban dao	-59	78	-47
    ~ban dich	194	-157	-202
    ~ban do	-78	130	-250
    ~ban doc	99	-278	89
    ~ban dung	122	-68	-99
    ~ban duoc	-17	98	-61
    ~ban ghi	-163	155	-12
    ~ban giam	-149	165	-89
    ~ban giao	-132	-59	131
    ~ban goc	149	-114	-148
    ~ban gui	-38	-47	66
    ~ban hanh	190	-118	-248
    ~ban hoc	131	-121	-29
    ~ban hop	-115	-61	148
    ~ban kien	40	-89	-19
    ~ban lang	-86	87	-11
    ~ban mang	-92	106	-34
    ~ban nuoc	-67	73	-9
    ~ban o	86	-103	-68
    ~ban qui	-30	-97	104
    ~ban quyen	111	58	-175
    ~ban rut	-59	-48	58
    ~ban sach	-72	155	-180
    ~ban sao	-99	119	-110
    ~ban tai	-120	100	-53
    ~ban tang	-115	119	-12
    ~ban thang	-170	-118	169
    ~ban thu	-68	-86	77
    ~ban tin	264	-175	-314
    ~ban to	68	33	-220
    ~ban tre	56	-22	-178
    ~ban ve	-74	80	-16
    ~bang	-99	134	-84
    ~bang @abroad	-105	119	-40
    ~bang co	-54	55	-21
    ~bang khen	153	-109	-158
    ~bang may	198	-233	-143
    ~bang mo	-36	-94	100
    ~bang tieng	98	-52	-100
    ~bang tin	-77	-36	77
    ~bang van	-63	-61	64
    ~bang xe	-66	70	-37
    ~banh	84	-232	78
    ~bao	-81	-263	150
    ~bao @homely	226	-202	-205
    ~bao @office	-50	-13	61
    ~bao cao	-127	72	0
    ~bao cap	-137	-60	137
    ~bao chi	178	-37	-368
    ~bao cong	118	-161	-91
    ~bao gio	34	-62	-25
    ~bao hiem	-159	114	62
    ~bao ket	122	-38	-123
    ~bao lich	-107	-58	104
    ~bao quan	176	39	-213
    ~bao sach	190	-185	-140
    ~bao tam	-158	-100	164
    ~bao tang	-17	93	-228
    ~bao ton	-123	122	-55
    ~bao tri	-130	-75	122
    ~bao tro	51	-37	-17
    ~bao truoc	-209	-41	223
    ~bao tu	-101	63	41
    ~bao xuan	145	-151	-142
    ~bat	81	15	-161
    ~bat dau	-177	113	-30
    ~bau	-243	-25	188
    ~bay	-61	-3	-13
    ~bay ba	71	-60	-68
    ~bay ban	-125	139	-80
    ~bay bao	56	5	-72
    ~bay gio	-132	-60	130
    ~bay muoi	-9	39	-68
    ~bay o	12	19	-34
    ~bay sach	22	35	-202
    ~bay va	-160	150	-68
    ~be	-24	-89	-5
    ~be @country	-101	102	-5
    ~be gop	112	-82	-84
    ~ben	-154	186	-275
    ~ben ban	-56	72	-31
    ~ben chia	42	-27	-53
    ~ben muon	-142	137	-77
    ~ben nhat	-103	114	-25
    ~ben song	145	-154	-111
    ~ben trao	-55	68	-33
    ~benh	221	-319	-134
    ~benh vien	231	-230	-181
    ~bep	-198	70	126
    ~between	-288	328	-345
    ~bi	-369	277	40
    ~bi tai	-66	67	-14
    ~bi thu	-164	-106	182
    ~bi tru	-59	-23	76
    ~bi va	-165	169	-21
    ~bien	80	-25	-124
    ~bien ban	-277	23	90
    ~bien che	174	-157	-160
    ~bien doi	12	-4	-8
    ~bien gioi	-346	362	-130
    ~bien muc	167	-118	-198
    ~bien phong	118	-196	-100
    ~bien soan	-22	65	-123
    ~biet	-93	170	-132
    ~biet nhieu	-108	118	-40
    ~bieu	209	-302	-90
    ~bieu co	-8	-1	9
    ~bieu cua	57	-7	-137
    ~bieu dien	94	-56	-72
    ~bieu du	-157	11	131
    ~bieu duong	-59	-63	78
    ~bieu ghi	236	-262	-139
    ~bieu trung	-20	40	-23
    ~binh	-102	-136	130
    ~binh chon	40	-34	-21
    ~bo	18	-104	-92
    ~bo @staff	-249	-127	243
    ~bo anh	61	-30	-36
    ~bo ban	281	-213	-260
    ~bo cap	-89	-144	109
    ~bo cho	-63	-18	73
    ~bo chu	103	-150	-33
    ~bo cong	71	-71	-69
    ~bo danh	-119	-27	87
    ~bo doc	70	-72	-54
    ~bo doi	143	-283	-65
    ~bo du	10	-63	5
    ~bo giao	25	1	-26
    ~bo hoc	-27	36	-9
    ~bo huu	113	-176	-49
    ~bo ket	17	-7	-105
    ~bo khao	-69	66	-43
    ~bo khen	20	-161	15
    ~bo kho	240	-172	-257
    ~bo may	-146	68	88
    ~bo nghi	-94	-63	85
    ~bo nhiem	121	-331	-87
    ~bo phan	-152	-154	157
    ~bo phieu	-223	19	108
    ~bo phong	14	-146	1
    ~bo quan	59	-93	-30
    ~bo quyet	-11	-78	19
    ~bo sach	-95	124	-110
    ~bo sang	-30	68	-60
    ~bo sung	-201	-146	276
    ~bo suu	13	28	-62
    ~bo tai	33	-185	37
    ~bo tham	-138	-72	133
    ~bo thu	-233	116	78
    ~bo tri	-7	-195	80
    ~bo trong	-79	98	-21
    ~board	67	-221	78
    ~boi	-85	-27	-4
    ~boi duong	-131	53	3
    ~bom	-260	234	-73
    ~bon	-14	-20	27
    ~bon nam	-125	146	-47
    ~bon ngay	-83	-116	166
    ~bon tinh	-94	104	-14
    ~bong	-134	43	75
    ~book	458	-430	-385
    ~books	270	-225	-246
    ~books to	-200	223	-231
    ~borrow	316	-420	-212
    ~borrowers	-349	157	151
    ~bu	-204	-249	259
    ~bua	38	-181	51
    ~bua com	-106	-122	125
    ~buc	19	0	-106
    ~bui	-95	-75	112
    ~bui nhat	-95	-75	112
    ~bunpimay	-171	178	-136
    ~buoc	-142	166	-219
    ~buoi	161	-149	-119
    ~buoi chieu	148	-196	-143
    ~buoi hop	-126	-9	129
    ~buoi ke	93	-92	-42
    ~buoi noi	188	-87	-145
    ~buoi sang	-111	-35	117
    ~buoi toi	81	-61	-104
    ~buon	-295	-307	313
    ~bus	428	-325	-445
    ~buyt	-1	9	-78
    ~buyt o	-65	71	-47
    ~by	67	44	-277
    ~by the	14	61	-116
    ~ca	44	-570	140
    ~ca buoi	32	-85	-7
    ~ca hai	-212	-106	225
    ~ca nhan	-204	-176	218
    ~ca nuoc	269	-291	-192
    ~ca phe	291	-246	-134
    ~ca truc	-130	-135	156
    ~cac	116	-7	-272
    ~cac @union	-202	-45	213
    ~cac ban	84	-74	-67
    ~cac chau	-58	-111	93
    ~cac dan	96	-80	-111
    ~cac em	-15	97	-205
    ~cac hiep	-182	176	-107
    ~cac nha	-113	130	-133
    ~cac nuoc	0	-1	-91
    ~cac quay	-112	-58	119
    ~cac thu	20	60	-185
    ~cac tinh	279	-264	-213
    ~cac to	-224	-138	264
    ~cac truong	229	-140	-212
    ~cach	-31	126	-268
    ~cach dung	180	-185	-144
    ~cach lam	-182	149	-75
    ~cach mang	19	-13	-7
    ~cai	241	-128	-317
    ~cai dat	133	-89	-134
    ~cai ki	-73	75	-65
    ~cai tao	165	-136	-171
    ~cam	-228	177	0
    ~cam hoa	-157	-74	167
    ~cam ket	-263	127	91
    ~cam nhan	212	-205	-184
    ~cam on	121	-233	75
    ~cam sach	-198	126	50
    ~can	-143	-82	127
    ~can bo	-366	34	259
    ~can cuoc	119	-111	-116
    ~cang	-108	113	-29
    ~canh	283	-363	-202
    ~cao	72	-50	-116
    ~cao @home	70	-60	-104
    ~cao hoc	-104	-59	86
    ~cao tuoi	212	-215	-41
    ~cap	-157	-16	133
    ~cap ben	-93	100	-179
    ~cap co	-174	-108	175
    ~cap doc	59	-94	-41
    ~cap mo	-160	161	-102
    ~cap nhat	90	-78	-94
    ~cap theo	-98	-37	114
    ~cap tren	-157	-76	116
    ~cap xa	192	-164	-169
    ~cat	-122	170	-206
    ~cat bang	-192	209	-107
    ~cataloguing	-75	-77	107
    ~cau	-6	43	-151
    ~cau @staff	-76	-20	88
    ~cau chuyen	74	0	-266
    ~cau hoi	219	-308	-99
    ~cau lac	189	-226	-113
    ~cau long	-100	-79	111
    ~cau thang	1	-94	27
    ~cay	49	-16	-133
    ~cay so	32	-2	-90
    ~chai	24	4	-125
    ~cham	-41	-360	216
    ~cham cong	-222	-86	217
    ~cham diem	-154	-84	143
    ~chao	113	-109	-113
    ~chao mung	116	-114	-112
    ~chap	-159	-86	162
    ~chap hanh	-157	-85	160
    ~chat	143	-248	-3
    ~chau	-169	49	97
    ~chay	-45	-249	159
    ~chay chua	-140	-41	140
    ~chay co	-106	-36	113
    ~chay tai	-125	-44	125
    ~che	160	-189	-156
    ~che dan	-126	-106	130
    ~che do	-21	-283	87
    ~che lam	-69	-29	84
    ~che o	128	-77	-120
    ~cheng	48	-23	-31
    ~cheo	104	-232	-30
    ~chep	216	-240	-174
    ~chi	-229	-216	261
    ~chi cho	-14	38	-79
    ~chi dang	-74	-27	89
    ~chi de	80	-50	-134
    ~chi em	-252	-225	259
    ~chi lo	-64	-8	67
    ~chi nhanh	33	111	-206
    ~chi phu	91	-99	-31
    ~chi tieu	43	-110	-18
    ~chi tra	-23	45	-23
    ~chi va	-142	140	-42
    ~chia	-184	-40	140
    ~chia buon	-157	-146	166
    ~chia doi	-60	-50	59
    ~chia hai	-115	-7	67
    ~chia khoa	-61	-206	152
    ~chia se	26	-26	-73
    ~chia tay	-192	73	-8
    ~chiec	-210	155	54
    ~chien	-20	-61	20
    ~chien binh	157	-119	-59
    ~chien luoc	106	-77	-66
    ~chien si	79	-126	-32
    ~chien truong	29	-9	-66
    ~chieu	-144	5	79
    ~chieu nay	-149	-81	138
    ~chieu phim	-54	85	-121
    ~chieu thu	-138	-96	136
    ~children	23	80	-446
    ~children s	146	-148	-119
    ~chin	-13	-159	76
    ~chinh	-276	92	179
    ~chinh quyen	-114	134	-182
    ~chinh sach	-57	90	-40
    ~chinh thuc	-53	2	40
    ~chip	163	-149	-163
    ~chiu	-98	93	0
    ~cho	23	22	-233
    ~cho #	209	-194	-196
    ~cho @home	197	-215	-115
    ~cho @party	-179	-65	163
    ~cho @staff	-204	20	36
    ~cho @union	-179	-28	174
    ~cho @vietnam	44	-40	-82
    ~cho ban	239	-181	-195
    ~cho biet	-230	222	-91
    ~cho cac	87	-66	-90
    ~cho can	-49	-16	47
    ~cho chi	-108	-122	118
    ~cho con	61	-178	-29
    ~cho cong	78	-83	-73
    ~cho don	213	-158	-168
    ~cho em	127	-103	-45
    ~cho hoc	-62	74	-155
    ~cho lam	-164	-74	119
    ~cho lang	26	-5	-101
    ~cho moi	-112	146	-22
    ~cho muon	-66	179	-195
    ~cho nguoi	35	-18	-90
    ~cho nha	163	-161	-77
    ~cho phu	181	-170	-167
    ~cho sach	-193	205	-176
    ~cho sinh	94	-74	-97
    ~cho thay	185	-134	-95
    ~cho thieu	109	-96	-94
    ~cho thu	-64	104	-241
    ~cho toan	145	-148	-128
    ~cho tram	-8	19	-44
    ~cho tre	74	12	-341
    ~cho trung	55	-45	-42
    ~cho truong	92	20	-185
    ~cho truyen	27	39	-88
    ~cho viec	-174	181	-20
    ~choi	308	-334	-154
    ~chon	-102	129	-184
    ~chon sach	54	-11	-78
    ~chong	-22	21	-9
    ~chot	-203	-241	254
    ~chu	-155	87	3
    ~chu de	354	-341	-155
    ~chu dong	111	-231	-51
    ~chu ki	145	-159	-23
    ~chu nha	-191	204	-118
    ~chu nhat	-32	88	-107
    ~chu noi	25	17	-196
    ~chu tich	-47	59	-84
    ~chu tri	67	-67	-58
    ~chua	22	-104	0
    ~chua chay	-224	-50	224
    ~chua co	-60	-82	105
    ~chuan	138	-89	-165
    ~chuan bi	-207	195	-25
    ~chuc	-147	37	63
    ~chuc @organisation	-101	107	-14
    ~chuc ban	-158	-84	162
    ~chuc bua	-40	-70	71
    ~chuc co	-72	83	-13
    ~chuc danh	-150	-63	141
    ~chuc doan	-102	-77	104
    ~chuc hoi	-139	13	98
    ~chuc hop	-98	-82	110
    ~chuc mung	-73	-102	102
    ~chuc nam	237	-157	-212
    ~chuc nang	193	-52	-191
    ~chuc nay	-161	201	-95
    ~chuc ngay	19	12	-170
    ~chuc nhan	136	-94	-132
    ~chuc phi	-130	130	-45
    ~chuc tai	68	-2	-64
    ~chuc trien	-151	153	-8
    ~chuc trung	82	-98	-78
    ~chung	21	78	-193
    ~chung chi	-102	103	-22
    ~chung cho	-80	-40	92
    ~chung cu	116	-110	-56
    ~chung ket	173	-176	-106
    ~chung kien	-75	0	67
    ~chung nhan	50	50	-144
    ~chung tay	-200	151	-66
    ~chung trong	-65	79	-16
    ~chung vui	-23	-9	32
    ~chuong	168	-123	-197
    ~chuong lao	261	-220	-197
    ~chuong trinh	167	-80	-307
    ~chup	59	-120	26
    ~chup anh	-97	-52	96
    ~chup bao	112	-145	-74
    ~chuyen	10	-16	-81
    ~chuyen #	229	-189	-203
    ~chuyen cong	-191	-141	207
    ~chuyen de	-44	-176	130
    ~chuyen di	-238	127	-8
    ~chuyen do	203	-209	-91
    ~chuyen doi	313	-245	-226
    ~chuyen gia	-240	241	-204
    ~chuyen mon	-171	-93	164
    ~chuyen sach	-58	121	-245
    ~chuyen sang	158	-187	-28
    ~chuyen tham	-93	96	-8
    ~chuyen theo	172	-167	-104
    ~chuyen ve	-9	-94	21
    ~chuyen voi	123	-144	-56
    ~city	-57	200	-448
    ~closed	-559	-473	549
    ~club	268	-204	-265
    ~co	9	-209	84
    ~co #	-80	116	-62
    ~co @country	-42	49	-7
    ~co @embassy	-7	9	-2
    ~co ba	-92	84	-54
    ~co cho	192	-135	-186
    ~co chu	153	-147	-49
    ~co cua	-146	153	-22
    ~co dai	-85	86	-33
    ~co do	-45	52	-98
    ~co gai	36	19	-119
    ~co gang	-35	-15	48
    ~co gian	-151	154	-22
    ~co giao	130	-140	-99
    ~co hieu	-63	3	52
    ~co hoc	-72	79	-60
    ~co mat	-149	67	111
    ~co mot	7	67	-76
    ~co nguoi	-13	2	10
    ~co o	-58	90	-112
    ~co phien	-176	181	-29
    ~co phong	60	-7	-65
    ~co qua	152	-93	-168
    ~co quan	-432	-280	417
    ~co sach	230	-203	-210
    ~co so	215	-347	104
    ~co tai	142	-152	-129
    ~co the	185	-130	-316
    ~co them	105	-190	-67
    ~co thi	30	-133	-7
    ~co thu	0	-350	69
    ~co trong	171	-161	-84
    ~co tu	-14	54	-118
    ~coi	-157	157	-5
    ~collection	244	-30	-255
    ~com	-186	-158	195
    ~com than	-91	-81	111
    ~comics	485	-472	-323
    ~communes	181	-219	-133
    ~con	-32	-246	160
    ~con co	90	-97	-36
    ~con em	-224	-94	211
    ~con nguoi	14	-1	-14
    ~cong	-90	16	-54
    ~cong an	235	-157	-218
    ~cong bo	177	-145	-196
    ~cong cong	-61	77	-91
    ~cong dong	-88	126	-224
    ~cong du	66	-21	-126
    ~cong dung	122	-72	-131
    ~cong khai	-315	-81	221
    ~cong nghiep	144	-226	-100
    ~cong nhan	205	-182	-238
    ~cong o	-41	10	31
    ~cong so	-253	-127	251
    ~cong tac	62	-192	-10
    ~cong thu	82	-83	-71
    ~cong ti	235	-77	-222
    ~cong to	-8	-15	23
    ~cong trinh	-51	102	-166
    ~cong truc	-178	-96	157
    ~cong uoc	-203	201	-105
    ~cong viec	-112	-149	195
    ~cost	-247	94	204
    ~countries	-124	151	-180
    ~country	106	-76	-133
    ~course	-170	232	-88
    ~course in	-170	232	-88
    ~cu	-4	-258	84
    ~cu can	-203	-46	180
    ~cu chuyen	-109	76	29
    ~cu cua	-129	-158	137
    ~cu dan	-115	50	67
    ~cu doi	-30	-108	73
    ~cu hai	-56	-39	49
    ~cu nguoi	137	22	-196
    ~cu o	164	-111	-133
    ~cu thu	72	-84	12
    ~cu tri	87	-81	-88
    ~cu va	-30	-51	76
    ~cua	-205	-210	222
    ~cua #	88	26	-227
    ~cua @authority	100	-71	-115
    ~cua @country	-157	149	-150
    ~cua @embassy	-156	170	-38
    ~cua @office	-163	-146	243
    ~cua @organisation	132	-136	-92
    ~cua @staff	-94	-60	77
    ~cua @union	-176	-119	169
    ~cua anh	-3	-82	19
    ~cua ban	99	40	-161
    ~cua bi	-3	4	-1
    ~cua bo	66	38	-128
    ~cua cac	120	-75	-120
    ~cua can	-79	-6	68
    ~cua cho	165	-95	-158
    ~cua co	-92	-150	170
    ~cua cua	73	-54	-67
    ~cua don	-60	-21	74
    ~cua hoc	106	-142	-67
    ~cua khau	43	94	-131
    ~cua kho	-171	109	76
    ~cua mot	-86	44	3
    ~cua muon	-125	-44	123
    ~cua nganh	-163	182	-44
    ~cua phong	-41	-4	44
    ~cua phuc	-27	-58	37
    ~cua so	87	-151	-27
    ~cua thu	-227	-407	317
    ~cua tinh	240	-213	-193
    ~cua to	-149	159	-21
    ~cua tro	85	-38	-103
    ~cua trung	1	-91	15
    ~cua tu	-79	39	27
    ~cua tung	-101	-69	110
    ~cuc	226	-193	-243
    ~culture	154	-114	-266
    ~cum	48	-101	38
    ~cung	-82	125	-188
    ~cung @embassy	-50	75	-38
    ~cung ban	-209	208	-40
    ~cung co	331	-122	-312
    ~cung con	178	-183	-96
    ~cung doc	135	-112	-87
    ~cung duoc	181	-223	-96
    ~cung khai	-78	80	-2
    ~cung lanh	-206	197	-85
    ~cung luc	-74	-39	75
    ~cung nguoi	-207	171	-41
    ~cung sach	226	-230	-196
    ~cung thu	83	-68	-115
    ~cung tre	-136	136	-14
    ~cuoc	138	-78	-104
    ~cuoc hop	-158	-66	97
    ~cuoc thi	165	-2	-242
    ~cuoi	33	-153	14
    ~cuoi cung	-143	113	78
    ~cuoi nam	-68	-137	102
    ~cuoi qui	-109	-49	119
    ~cuoi thang	-109	-122	126
    ~cuoi tuan	112	-500	-25
    ~cuon	99	-29	-451
    ~cuon giup	72	-72	-57
    ~cuon sach	58	-15	-353
    ~cuon so	49	-106	16
    ~cuon thu	126	-143	-91
    ~cuon truyen	54	-51	-4
    ~cuu	100	-16	-271
    ~cuu chien	157	-119	-59
    ~cuu cho	-21	-176	86
    ~cuu mien	-151	179	-85
    ~da	-15	-97	-13
    ~da bong	-57	-45	58
    ~da phuong	-110	53	25
    ~dac	6	8	-25
    ~dai	-194	227	-94
    ~dai #	-103	110	-13
    ~dai ba	121	-118	-94
    ~dai bieu	-22	13	-11
    ~dai den	-54	72	-55
    ~dai dien	-367	310	-1
    ~dai hoc	-46	49	-110
    ~dai hoi	-14	-110	86
    ~dai su	-411	366	-202
    ~dam	-158	195	-186
    ~dam voi	-93	96	-22
    ~dan	57	-18	-236
    ~dan chu	-197	-176	222
    ~dan cua	-131	-40	139
    ~dan dao	71	-56	-51
    ~dan dat	90	-85	-73
    ~dan dau	142	-106	-170
    ~dan dung	-111	66	52
    ~dan gui	177	-173	-163
    ~dan o	32	-226	37
    ~dan tai	-77	43	35
    ~dan thanh	-173	46	70
    ~dan thu	37	2	-59
    ~dan toc	82	-61	-144
    ~dan trong	-182	226	-67
    ~dang	37	-96	-47
    ~dang cai	12	62	-206
    ~dang ki	137	-320	2
    ~dang nhap	-68	-66	71
    ~dang quoc	-2	-202	115
    ~danh	-204	-131	221
    ~danh bang	-52	-51	53
    ~danh cho	22	-50	7
    ~danh du	-170	186	-25
    ~danh gia	-22	-131	50
    ~danh hieu	48	-90	-27
    ~danh mot	63	-31	-106
    ~danh muc	-107	7	35
    ~danh nghe	-112	-83	112
    ~danh nhan	91	-119	-61
    ~danh sach	-224	-319	231
    ~danh thu	-120	9	53
    ~dao	-25	-47	37
    ~dao ban	188	-136	-124
    ~dao bo	-44	-157	113
    ~dao hai	-103	120	-69
    ~dao huyen	-130	121	-63
    ~dao luat	-158	158	-47
    ~dao tao	-242	249	-178
    ~dao thu	-94	-18	56
    ~dao tinh	201	-107	-200
    ~dap	200	-220	-148
    ~dap che	-122	-63	110
    ~dat	314	-276	-285
    ~dat o	118	-101	-98
    ~dat tai	-83	87	-10
    ~dat tro	90	-85	-73
    ~dau	-187	-63	168
    ~dau moi	69	-49	-84
    ~dau sach	132	-96	-85
    ~dau thang	-196	-102	211
    ~dau tien	121	7	-162
    ~dau tu	40	50	-137
    ~dau tuan	-167	-201	173
    ~day	334	-81	-529
    ~day tre	175	-139	-161
    ~de	-57	-65	6
    ~de an	223	-208	-201
    ~de doc	101	19	-175
    ~de moi	-151	74	128
    ~de nghi	-17	30	-115
    ~de tai	97	-84	-55
    ~de ve	-12	-58	35
    ~de xuat	246	-238	-55
    ~delegation	-192	247	-89
    ~dem	184	-115	-322
    ~dem giao	-137	-20	114
    ~dem tho	-51	64	-18
    ~den	-95	93	-36
    ~den #	-197	-50	213
    ~den cung	142	-142	-126
    ~den dong	223	-159	-205
    ~den han	-105	-100	107
    ~den nam	32	27	-83
    ~den tay	-25	29	-31
    ~den thu	199	-146	-220
    ~den tu	-308	327	-131
    ~den tung	-101	-111	95
    ~den voi	220	-243	-44
    ~dep	-101	34	74
    ~deu	146	-102	-82
    ~di	-253	-103	193
    ~di bo	149	-141	-98
    ~di cong	-75	-86	128
    ~di do	-20	27	-8
    ~di hoc	-150	-73	123
    ~di muon	-203	-167	206
    ~di san	-86	125	-146
    ~di tra	41	-26	-19
    ~di xe	-65	-66	93
    ~dia	101	30	-307
    ~dia chi	52	-87	-44
    ~dia phuong	26	113	-413
    ~dich	45	29	-340
    ~dich gia	142	-139	-120
    ~dich sach	-139	140	-44
    ~dich tai	-190	183	-27
    ~dich vu	116	-106	-124
    ~diem	237	-343	-133
    ~diem danh	-52	-51	53
    ~diem doc	145	11	-145
    ~diem thi	-39	-15	51
    ~dien	-53	66	-83
    ~dien #	-125	132	-40
    ~dien @embassy	-12	20	-8
    ~dien @vietnam	-117	125	-32
    ~dien dan	-120	127	-19
    ~dien gia	0	21	-61
    ~dien nhieu	-76	81	-6
    ~dien o	35	-10	-53
    ~dien ra	46	-42	-78
    ~dien thoai	23	66	-224
    ~dien tu	1	16	-116
    ~dieu	-26	-12	9
    ~dieu dong	-139	-198	156
    ~dieu hanh	-189	194	-115
    ~dieu kien	13	37	-50
    ~dieu phoi	-181	171	-70
    ~dinh	76	-335	68
    ~dinh @staff	-125	-39	145
    ~dinh bo	-92	-132	109
    ~dinh cho	85	-93	-21
    ~dinh cu	22	-78	3
    ~dinh cua	-169	-105	183
    ~dinh giao	139	-95	-130
    ~dinh ki	-264	-98	251
    ~dinh moi	97	-111	-79
    ~dinh muc	46	-80	1
    ~dinh muon	319	-198	-290
    ~dinh nghi	202	-69	-213
    ~dinh thu	-7	76	-143
    ~dinh tinh	-107	-16	108
    ~dinh to	4	-27	21
    ~dip	49	-175	91
    ~dip he	111	-153	49
    ~director	-505	-231	486
    ~do	-139	108	-77
    ~do @embassy	-168	179	-30
    ~do @organisation	-209	217	-49
    ~do am	-24	-128	52
    ~do anh	-91	-26	103
    ~do ban	245	-220	-137
    ~do bao	-40	-142	64
    ~do co	90	-113	-59
    ~do cong	-129	83	72
    ~do do	-24	-128	52
    ~do dung	110	-86	-78
    ~do hai	-74	160	-127
    ~do hoc	176	-169	-48
    ~do hop	-70	-28	71
    ~do ki	-162	173	-151
    ~do la	-72	74	-35
    ~do mat	-149	-78	147
    ~do mot	-180	193	-28
    ~do phia	-163	166	-16
    ~do phu	43	-67	-36
    ~do qui	-112	142	-44
    ~do thu	332	-303	-296
    ~do trung	-31	-133	209
    ~do van	75	-32	-47
    ~do vui	62	-54	-25
    ~doan	-332	283	-40
    ~doan #	-257	-153	211
    ~doan @country	-82	106	-59
    ~doan @vietnam	-99	97	-59
    ~doan can	-86	115	-172
    ~doan chuyen	-54	53	-41
    ~doan cong	225	-173	-202
    ~doan dai	-67	76	-10
    ~doan den	177	-71	-132
    ~doan giao	-104	108	-6
    ~doan gioi	-122	128	-19
    ~doan ket	-165	-203	186
    ~doan khach	-87	104	-115
    ~doan kiem	-179	-85	207
    ~doan nha	-75	72	-38
    ~doan tham	-34	62	-54
    ~doan thanh	-110	64	87
    ~doan thu	-81	158	-96
    ~doan vieng	-108	-87	115
    ~doanh	-74	107	-75
    ~doanh nghiep	50	-16	-71
    ~doat	-160	67	46
    ~doat giai	-160	67	46
    ~doc	126	2	-344
    ~doc @country	119	-123	-58
    ~doc @home	81	-59	-220
    ~doc @homely	208	-190	-39
    ~doc @vietnam	28	-22	-8
    ~doc ban	111	-128	-73
    ~doc bao	-46	-80	62
    ~doc cho	180	-286	-120
    ~doc chu	51	-199	61
    ~doc co	218	-110	-203
    ~doc cua	-126	104	65
    ~doc do	114	-232	11
    ~doc duoc	166	-126	-157
    ~doc gop	164	-192	-86
    ~doc hai	147	-125	-114
    ~doc khu	169	-190	-118
    ~doc ngoai	5	11	-25
    ~doc nhieu	3	27	-168
    ~doc o	-30	49	-165
    ~doc sach	200	-128	-485
    ~doc sang	143	-211	13
    ~doc tai	213	-185	-125
    ~doc thieu	29	-11	-65
    ~doc tho	-199	201	-27
    ~doc thong	-177	-97	165
    ~doc thu	-38	-105	73
    ~doc tieng	-128	136	-85
    ~doc tra	-73	-101	105
    ~doc tre	138	-119	-87
    ~doc tro	183	-161	-206
    ~doc trong	-160	55	88
    ~doc trung	-5	-203	78
    ~doc truyen	-107	119	-116
    ~doc va	31	0	-41
    ~doc van	142	-16	-137
    ~doc vui	-106	-69	102
    ~doc vung	50	-30	-33
    ~doi	-14	-79	27
    ~doi an	-126	130	-63
    ~doi can	-103	116	-21
    ~doi cho	254	-177	-253
    ~doi cua	144	-57	-110
    ~doi du	-89	25	58
    ~doi duoc	114	-43	-97
    ~doi gio	-177	-71	179
    ~doi giua	-4	40	-37
    ~doi hoc	12	21	-49
    ~doi kinh	124	-123	-96
    ~doi mot	195	-190	-96
    ~doi nam	78	-158	14
    ~doi ngay	156	-179	-93
    ~doi phong	-29	-10	36
    ~doi sach	1	43	-124
    ~doi so	204	-163	-137
    ~doi tac	-57	58	-24
    ~doi tai	97	-94	-23
    ~doi the	-34	-58	39
    ~doi thoai	-83	-75	79
    ~doi thu	125	-8	-139
    ~doi tinh	-93	93	-8
    ~doi truyen	-156	155	-37
    ~doi tuong	-36	-111	131
    ~doi tuyen	-33	-63	97
    ~doi voi	-150	74	6
    ~don	-114	-85	87
    ~don ban	200	-166	-265
    ~don bien	69	-60	-66
    ~don hoc	250	-217	-59
    ~don nhan	124	-69	-130
    ~don qua	-105	-112	111
    ~don ve	-94	-96	98
    ~don vi	-120	-327	189
    ~donates	-204	200	-118
    ~dong	-56	-164	117
    ~dong @office	-164	-172	172
    ~dong bang	215	-204	-154
    ~dong bao	52	-52	-47
    ~dong chi	29	-170	80
    ~dong chuyen	-25	-1	26
    ~dong cua	-349	-110	311
    ~dong dao	130	-115	-147
    ~dong goi	46	-76	24
    ~dong gop	93	-132	-31
    ~dong ho	-83	47	36
    ~dong hoi	37	-19	-20
    ~dong huong	-62	-56	93
    ~dong ki	-178	-46	171
    ~dong nhan	192	-182	-157
    ~dong sang	-69	-146	102
    ~dong son	54	-54	-33
    ~dong tham	70	-108	37
    ~dong thanh	-96	64	110
    ~dong thi	-162	-61	165
    ~dong thu	-178	89	71
    ~dong tinh	201	-143	-172
    ~dong tu	62	-26	-48
    ~dong ve	74	-69	-84
    ~dong vien	-219	-61	229
    ~dong xet	-141	-87	149
    ~dot	-153	-117	182
    ~dot xuat	-76	-74	77
    ~doubled	-225	166	-121
    ~du	-103	-47	73
    ~du an	-62	151	-269
    ~du dai	-117	-67	150
    ~du duoc	59	-13	-53
    ~du hoc	146	-143	-51
    ~du khai	177	-132	-182
    ~du kien	-166	99	72
    ~du le	-21	37	-16
    ~du lich	-185	-160	187
    ~du lieu	-26	83	-173
    ~du thao	112	-124	-102
    ~du thi	-10	79	-217
    ~dua	-177	141	54
    ~dua cua	166	-159	-158
    ~dua giua	-70	-39	68
    ~dua hang	3	47	-97
    ~dua len	-169	214	-192
    ~dua mot	1	1	-2
    ~dua noi	-194	-139	189
    ~dua qui	-132	-67	134
    ~dua ra	24	63	-92
    ~dua sach	-92	111	-150
    ~dua thu	-203	182	-88
    ~dua vao	117	-86	-70
    ~duc	-278	303	-91
    ~duc @home	186	-152	-58
    ~duc gui	-87	91	-73
    ~due	-190	-159	182
    ~dung	129	-213	-59
    ~dung @homely	279	-265	-211
    ~dung cho	9	-60	3
    ~dung chung	141	-144	-98
    ~dung dang	116	-93	-128
    ~dung de	-103	-26	123
    ~dung doc	127	-144	-66
    ~dung gian	11	-2	-28
    ~dung gio	-157	-103	177
    ~dung han	-88	-48	123
    ~dung lai	137	-121	-133
    ~dung lop	-181	191	-88
    ~dung mo	-71	-46	77
    ~dung nha	55	-34	-40
    ~dung o	198	-198	-19
    ~dung phan	31	-124	51
    ~dung phong	-288	287	-227
    ~dung tai	-129	-86	128
    ~dung thu	115	-81	-161
    ~dung trong	52	39	-97
    ~dung tu	89	-213	17
    ~duoc	54	-165	-34
    ~duoc #	-98	76	-31
    ~duoc @union	-158	-56	165
    ~duoc ban	102	-64	-74
    ~duoc bao	172	-153	-181
    ~duoc bay	12	19	-34
    ~duoc bo	4	-144	29
    ~duoc cong	135	-74	-109
    ~duoc cu	-77	-195	109
    ~duoc doc	69	-8	-118
    ~duoc dua	-91	205	-125
    ~duoc ki	-101	111	-20
    ~duoc lam	193	-166	-160
    ~duoc muon	-24	165	-185
    ~duoc nhan	-159	-90	152
    ~duoc tang	228	-250	-148
    ~duoc tap	150	-156	-121
    ~duoc tra	-123	-88	133
    ~duoc trung	-64	65	-7
    ~duoc viet	13	-55	31
    ~duoi	-113	203	-127
    ~duoi nen	-42	140	-142
    ~duong	82	2	-219
    ~duong sach	173	-223	-83
    ~duyet	-216	193	-64
    ~em	-214	105	100
    ~em @home	-49	51	-28
    ~em @office	-13	-4	17
    ~em co	60	-69	-13
    ~em di	-63	-82	108
    ~em duoc	-78	89	-20
    ~em ngheo	258	-257	-173
    ~em tai	134	-139	-66
    ~em thu	-119	-99	118
    ~em trong	-105	-50	92
    ~em tu	57	-48	-9
    ~em ve	187	-186	-38
    ~euro	-104	98	-62
    ~evening	-39	-173	92
    ~every	-341	54	135
    ~exchange	-248	246	-173
    ~experts	-240	230	-169
    ~floating	268	7	-441
    ~for	-397	-69	332
    ~forty	-77	89	-99
    ~forty countries	-77	89	-99
    ~free	420	-441	-376
    ~free library	87	-105	-61
    ~friday	-138	-185	165
    ~from	-83	59	-102
    ~from a	-237	-6	185
    ~from forty	-77	89	-99
    ~from the	324	-122	-533
    ~further	-152	15	128
    ~ga	-140	143	-42
    ~gai	2	9	-35
    ~gan	245	-274	-200
    ~gan bo	77	-133	29
    ~gan chip	163	-149	-163
    ~gang	-35	-15	48
    ~gang cua	-35	-15	48
    ~gap	-101	-80	98
    ~gap doi	234	-138	-281
    ~gap go	-86	118	-127
    ~gap mat	-183	-216	211
    ~gathered	-131	92	-8
    ~gay	81	-38	-169
    ~gay qui	198	-218	-82
    ~ghe	-119	147	-218
    ~ghi	204	-191	-184
    ~ghi chep	141	-119	-132
    ~ghi nhan	-64	7	15
    ~ghi nho	-154	159	-27
    ~gi	48	-17	-208
    ~gia	-75	26	0
    ~gia #	-126	129	-83
    ~gia @country	-168	136	-70
    ~gia @organisation	-127	134	-132
    ~gia @vietnam	138	-326	21
    ~gia anh	-153	149	-126
    ~gia bai	84	-82	-60
    ~gia cao	92	0	-143
    ~gia cho	77	-80	-70
    ~gia cua	43	75	-165
    ~gia dinh	236	-261	-75
    ~gia hai	-50	53	-9
    ~gia han	-141	18	64
    ~gia lao	-171	166	-64
    ~gia mao	209	-199	-168
    ~gia nga	-212	207	-106
    ~gia nguoi	144	-134	-42
    ~gia nguyen	145	-111	-68
    ~gia nuoc	-102	109	-76
    ~gia phan	119	-128	-58
    ~gia phe	-134	122	-82
    ~gia tang	128	-127	-64
    ~gia tuan	74	-70	-6
    ~gia y	86	-81	-55
    ~giac	-112	105	-9
    ~giai	-133	111	-58
    ~giai dap	57	-218	92
    ~giai doan	-235	-53	192
    ~giai nhat	212	-332	-95
    ~giai phap	126	-120	-24
    ~giai thich	157	-138	-102
    ~giai thuong	129	-99	-152
    ~giam	-164	252	-178
    ~giam khao	-175	186	-104
    ~giam sat	-46	55	-10
    ~gian	-110	3	93
    ~gian doc	-57	93	-169
    ~gian hang	-17	29	-31
    ~gian sach	49	20	-180
    ~giang	144	-37	-161
    ~giang vien	143	-98	-174
    ~gianh	-123	5	105
    ~gianh giai	-123	5	105
    ~giao	-95	37	-47
    ~giao #	-151	165	-49
    ~giao ban	116	-295	-58
    ~giao dien	-81	86	-6
    ~giao duc	223	-252	-168
    ~giao ho	-88	-62	83
    ~giao huu	-131	-90	120
    ~giao khoa	-6	29	-119
    ~giao luu	-199	193	-103
    ~giao o	91	-109	-51
    ~giao sach	-62	93	-36
    ~giao su	-106	154	-200
    ~giao tai	-80	-12	62
    ~giao thu	175	-155	-118
    ~giao tu	74	-52	-34
    ~giao uoc	-161	-165	188
    ~giao viec	-135	-142	155
    ~giao vien	26	16	-152
    ~giay	180	-205	-139
    ~giay do	128	30	-184
    ~giay khen	-168	-13	168
    ~giay moi	-140	-100	176
    ~gieng	117	-109	-91
    ~gio	-211	-362	306
    ~gio chieu	-166	-72	169
    ~gio doc	119	-10	-198
    ~gio hoc	97	-79	-108
    ~gio linh	95	-90	-78
    ~gio mo	5	-70	39
    ~gio to	-181	-93	175
    ~gioi	-32	112	-349
    ~gioi giao	-127	116	-59
    ~gioi lo	-104	-94	115
    ~gioi thieu	127	-48	-325
    ~gioi tu	51	-51	-39
    ~giong	160	-210	-82
    ~giu	-133	-43	83
    ~giu sach	-147	156	-99
    ~giua	-76	73	-92
    ~giua @office	-206	-228	249
    ~giua hai	-232	145	53
    ~giua thu	179	-138	-174
    ~giup	-11	93	-386
    ~giup xay	-130	150	-64
    ~go	273	-84	-463
    ~go tac	-119	120	-38
    ~go to	377	-318	-382
    ~goc	351	-352	-270
    ~goc doc	186	-183	-62
    ~goc sach	72	-72	-59
    ~goi	176	-163	-125
    ~goi ban	72	-75	-59
    ~goi banh	-147	-52	146
    ~goi y	186	-192	-55
    ~gom	-36	-21	14
    ~gom o	96	-95	-68
    ~gon	99	-133	-69
    ~gop	159	-326	-20
    ~gop #	81	-98	-51
    ~gop sach	82	-68	-80
    ~gop tu	90	-88	-76
    ~gop y	-213	-148	230
    ~gui	-57	-95	76
    ~gui @party	-186	-80	204
    ~gui ban	-207	221	-76
    ~gui hai	-63	72	-82
    ~gui rieng	-113	-83	112
    ~gui sach	93	-125	-58
    ~gui tang	-103	113	-22
    ~gui truoc	-27	-53	50
    ~gui ve	67	-88	-64
    ~gui xe	-83	-36	81
    ~hai	-143	63	-82
    ~hai @authority	-145	141	-56
    ~hai @staff	-54	-57	56
    ~hai ben	-230	256	-200
    ~hai bo	-90	81	7
    ~hai buoi	90	-89	-7
    ~hai co	76	-45	-32
    ~hai dia	99	22	-124
    ~hai don	-35	-106	66
    ~hai dot	-37	-111	114
    ~hai muoi	89	-63	-162
    ~hai ngay	-192	-154	217
    ~hai nguoi	-328	-200	337
    ~hai nuoc	-396	355	-95
    ~hai phia	-211	215	-115
    ~hai quan	9	61	-148
    ~hai thang	-56	102	-64
    ~hai thu	-192	70	72
    ~hai tinh	89	-63	-87
    ~hai truong	-138	138	-30
    ~hai tuan	-171	117	82
    ~ham	-239	238	-28
    ~han	-226	28	144
    ~han cuoi	-35	-22	56
    ~han duoc	-72	-51	70
    ~han nom	225	-160	-237
    ~han trao	-152	153	-88
    ~hang	-7	-72	-71
    ~hang chuc	-102	-124	113
    ~hang cua	-70	75	-6
    ~hang nam	-138	147	-30
    ~hang nghin	23	-4	-192
    ~hang thang	-89	39	52
    ~hang tram	61	-75	-109
    ~hang tuan	-79	-34	80
    ~hanh	-66	12	-5
    ~hanh chinh	-276	-166	263
    ~hanh cung	-88	91	-8
    ~hanh ke	83	-71	-95
    ~hanh khach	152	-144	-39
    ~hanh thong	123	-131	-96
    ~hat	-95	-200	132
    ~hau	-174	83	123
    ~hay	78	1	-231
    ~he	183	-152	-122
    ~he cho	174	-178	-99
    ~he hai	-195	194	-34
    ~he thong	-52	-131	68
    ~he thu	-48	52	-4
    ~head	-189	-78	194
    ~head of	-189	-78	194
    ~heads	-111	-82	100
    ~hen	-92	2	33
    ~hen gap	-113	-7	107
    ~het	-204	-170	278
    ~het thang	-182	-76	185
    ~hiem	-218	92	177
    ~hien	74	-19	-135
    ~hien o	167	-195	-29
    ~hien tai	-44	46	-9
    ~hien tang	138	-133	-85
    ~hien vat	-159	132	30
    ~hiep	-297	304	-267
    ~hiep hoi	-285	289	-166
    ~hiep uoc	-182	178	-168
    ~hieu	144	-183	-48
    ~hieu luc	-63	3	52
    ~hieu qua	209	-141	-146
    ~hieu sach	-96	95	-73
    ~hieu thu	62	59	-163
    ~hinh	81	-151	-13
    ~hinh thu	120	-119	-29
    ~ho	-74	-203	176
    ~ho chieu	-36	-128	134
    ~ho hang	91	-88	-24
    ~ho so	-211	-35	171
    ~ho tro	-229	-25	139
    ~hoa	-106	-23	24
    ~hoa @country	-316	316	-121
    ~hoa ban	26	23	-74
    ~hoa chung	-209	231	-103
    ~hoa doc	223	-219	-227
    ~hoa si	-69	84	-91
    ~hoa tai	141	-134	-89
    ~hoa thu	-46	-168	103
    ~hoa trao	38	-34	-12
    ~hoach	43	-95	-42
    ~hoach phuc	124	-79	-114
    ~hoan	-243	56	141
    ~hoan canh	-181	-42	182
    ~hoan nghenh	-162	165	-64
    ~hoan thanh	92	-94	-140
    ~hoan thien	158	-71	-146
    ~hoang	-59	-104	125
    ~hoang anh	-13	-175	128
    ~hoat	-36	-14	-23
    ~hoat dong	199	-100	-283
    ~hoc	-19	48	-189
    ~hoc @abroad	-125	125	-92
    ~hoc @country	-60	64	-8
    ~hoc @home	146	-27	-325
    ~hoc @homely	-10	-165	128
    ~hoc bong	-153	193	-201
    ~hoc cach	78	46	-197
    ~hoc cao	-104	-59	86
    ~hoc co	142	-67	-107
    ~hoc cua	55	-158	66
    ~hoc duoc	35	-62	15
    ~hoc hai	-230	77	171
    ~hoc huong	-54	-21	69
    ~hoc lich	79	-55	-74
    ~hoc lieu	-33	47	-14
    ~hoc lop	-73	-124	166
    ~hoc mo	91	-112	-55
    ~hoc nam	-185	135	-8
    ~hoc nhat	-89	101	-110
    ~hoc o	-62	61	-66
    ~hoc phi	-39	-72	54
    ~hoc sinh	89	25	-408
    ~hoc tap	39	-136	33
    ~hoc theo	-63	83	-49
    ~hoc toi	22	-133	34
    ~hoc tong	-12	-124	28
    ~hoc tro	187	-208	-124
    ~hoc ve	-13	-150	70
    ~hoc vien	225	-82	-297
    ~hoi	-59	42	-10
    ~hoi @party	173	-176	-156
    ~hoi @union	-127	-161	138
    ~hoi cho	82	-170	205
    ~hoi chuyen	105	-111	-80
    ~hoi dam	-93	96	-22
    ~hoi doc	-92	105	-195
    ~hoi dong	-399	176	284
    ~hoi duoc	191	-244	-103
    ~hoi gia	-120	-32	137
    ~hoi hoa	163	-161	-1
    ~hoi hoc	-111	122	-24
    ~hoi hop	-83	117	-113
    ~hoi nghi	35	-128	-11
    ~hoi nguoi	102	-91	-54
    ~hoi phu	-29	-87	90
    ~hoi sach	-4	42	-152
    ~hoi thao	189	-147	-269
    ~hoi thi	-30	-204	132
    ~hoi thu	-237	269	-294
    ~hoi truong	-79	-42	105
    ~hoi van	213	-172	-180
    ~hoi vien	188	-173	-107
    ~hom	120	-316	-41
    ~hom nay	309	-309	-282
    ~hom qua	-165	-84	146
    ~hon	49	89	-368
    ~hon #	-117	113	-89
    ~hon bon	47	-20	-70
    ~hon mot	73	-37	-108
    ~hon tram	-20	24	-23
    ~hong	-206	-92	199
    ~hop	-188	-32	154
    ~hop @home	-12	-124	28
    ~hop @office	-67	-61	63
    ~hop @union	-131	-12	134
    ~hop binh	-108	-93	112
    ~hop co	-96	70	57
    ~hop cong	43	-94	45
    ~hop dong	-261	36	85
    ~hop giao	217	-233	-200
    ~hop mat	-166	-17	168
    ~hop nhat	38	-160	-3
    ~hop o	-106	-33	108
    ~hop tac	-205	211	-184
    ~hop tai	99	-73	-163
    ~hop thuong	-197	98	24
    ~hop to	-94	99	-9
    ~hop toan	-78	-54	107
    ~hop truc	61	106	-124
    ~hop voi	69	-54	-177
    ~hop xet	-106	-85	109
    ~hour	76	44	-355
    ~hours	-717	-514	685
    ~hu	-68	78	-11
    ~hu hai	-68	78	-11
    ~huan	-32	52	-119
    ~huan cho	-81	75	-43
    ~huan chuong	-36	43	-34
    ~huan ke	-42	51	-77
    ~huan so	-50	-69	83
    ~hung	141	-197	-67
    ~hung nguyen	96	-96	-30
    ~huong	40	-4	-182
    ~huong dan	32	-22	-178
    ~huong phu	-97	-55	122
    ~huong ung	42	-7	-145
    ~hut	178	-169	-118
    ~huu	-91	-86	91
    ~huu nghi	-232	220	-139
    ~huu tri	39	-12	-96
    ~huy	-274	182	-2
    ~huyen	289	-180	-359
    ~huynh	392	-319	-331
    ~in	28	63	-298
    ~in @abroad	-190	224	-118
    ~in @country	-257	258	-65
    ~in @home	44	127	-754
    ~in sach	-176	172	-81
    ~in the	-106	-398	160
    ~in va	42	-41	-69
    ~is	374	-191	-403
    ~is free	306	-206	-306
    ~is run	145	-153	-71
    ~it	-97	-61	101
    ~join	303	-375	-211
    ~jose	-83	87	-8
    ~jose marti	-83	87	-8
    ~ke	93	-73	-165
    ~ke chuyen	-60	113	-231
    ~ke hoach	71	-23	-174
    ~ke khai	-47	-24	69
    ~ke ki	71	-1	-111
    ~ke lai	-46	-150	79
    ~ke sach	134	-88	-122
    ~ke tai	-101	-37	115
    ~kem	-163	-137	185
    ~kenh	102	-98	-91
    ~keo	42	49	-177
    ~keo dai	11	77	-157
    ~keo nguoi	-8	13	-5
    ~ket	-133	-4	77
    ~ket cong	-94	-63	77
    ~ket ho	-85	99	-73
    ~ket hop	107	-111	-73
    ~ket khong	-65	-44	89
    ~ket luan	-144	-163	181
    ~ket nap	-175	-42	170
    ~ket nghia	-58	91	-83
    ~ket qua	3	-24	-2
    ~ket tai	125	-97	-153
    ~ket thuc	-239	276	-223
    ~keu	64	11	-157
    ~keu goi	64	11	-157
    ~khach	-158	151	-39
    ~khach de	129	-140	-103
    ~khach di	121	-131	-48
    ~khach nam	-147	36	157
    ~khai	-43	-117	105
    ~khai giang	195	-266	-122
    ~khai mac	44	50	-245
    ~khai tai	-100	-34	125
    ~khai tinh	-98	53	55
    ~khai truong	-5	36	-86
    ~kham	-171	128	24
    ~khan	204	-379	-74
    ~khan gia	252	-267	-184
    ~khan ve	193	-135	-139
    ~khanh	-58	30	27
    ~khanh cua	-133	-82	133
    ~khanh thanh	52	108	-142
    ~khao	-188	249	-224
    ~khao sat	-18	49	-165
    ~khap	-97	173	-155
    ~khau	35	-76	-38
    ~khau trang	-130	-64	154
    ~khen	72	-265	41
    ~khen cua	51	-168	-35
    ~khen thu	108	-114	-78
    ~khen thuong	-43	-244	98
    ~khen trong	-123	-36	115
    ~khep	-41	63	-24
    ~khep lai	-41	63	-24
    ~khi	-104	-50	39
    ~khi lam	-83	15	60
    ~khi xong	-131	-87	131
    ~khiem	35	-6	-242
    ~khiem thi	35	-6	-242
    ~khmer	-10	13	-3
    ~kho	100	-289	171
    ~kho ban	-145	146	-50
    ~kho dia	85	-36	-238
    ~kho khan	100	-186	-43
    ~kho mo	117	-263	113
    ~kho sach	83	-78	-44
    ~kho thu	152	-137	-105
    ~khoa	-84	-13	46
    ~khoa dao	-47	58	-34
    ~khoa hoc	6	-179	34
    ~khoa moi	-154	-72	177
    ~khoan	-159	-86	164
    ~khoe	-72	-136	90
    ~khoi	-210	104	17
    ~khoi dong	-67	90	-33
    ~khoi hanh	-73	-139	123
    ~khoi van	-111	-101	115
    ~khong	-205	-202	229
    ~khong co	121	-117	-111
    ~khong de	-110	-82	128
    ~khong duoc	-147	-106	153
    ~khong gian	39	89	-329
    ~khong nguoi	-122	147	-77
    ~khong nhan	-176	-112	175
    ~khong thu	61	-47	-67
    ~khu	124	-228	-75
    ~khu cong	144	-229	-99
    ~khu tu	-207	23	196
    ~khu vuc	56	26	-161
    ~khung	172	-191	-140
    ~khuon	-213	179	-18
    ~khuyen	-3	108	-288
    ~khuyen doc	89	-88	-80
    ~khuyen hoc	107	-100	-34
    ~khuyen nghi	-231	243	-106
    ~khuyet	207	-177	-163
    ~khuyet tat	207	-177	-163
    ~ki	-129	60	-20
    ~ki ban	-98	105	-9
    ~ki bien	-152	143	-99
    ~ki cam	-141	-76	152
    ~ki cho	44	-99	-21
    ~ki chuong	102	-111	-62
    ~ki giao	-161	-165	188
    ~ki hop	-83	63	11
    ~ki ke	54	32	-127
    ~ki ket	94	-90	-93
    ~ki moi	-222	90	132
    ~ki mua	-107	-36	120
    ~ki nang	240	-190	-216
    ~ki niem	123	-32	-224
    ~ki qua	231	-156	-217
    ~ki su	125	-80	-88
    ~ki tai	-19	26	-7
    ~ki tang	9	-7	-4
    ~ki thoa	-62	71	-14
    ~ki thuat	-74	86	-129
    ~ki truoc	-234	223	-26
    ~ki uc	228	-258	-150
    ~ki voi	-99	-109	146
    ~ki xix	20	-15	-131
    ~ki yeu	-17	-140	36
    ~kich	140	-127	-120
    ~kiem	-197	1	126
    ~kiem diem	-172	-27	172
    ~kiem ke	-40	-162	105
    ~kiem tra	23	-233	50
    ~kien	-98	38	29
    ~kien cua	79	-57	-77
    ~kien gui	-141	-56	153
    ~kien nghi	273	-361	-214
    ~kien thu	129	-77	-96
    ~kien toan	-209	-140	197
    ~kien truc	-174	190	-31
    ~kien ve	-129	120	-9
    ~kieu	179	-194	-147
    ~kim	115	-112	-68
    ~kim boi	87	-85	-34
    ~kin	97	-249	31
    ~kinh	142	-263	47
    ~kinh nghiem	55	-46	-57
    ~kinh phi	84	-141	55
    ~kinh te	224	-180	-183
    ~kip	87	-72	-21
    ~la	-76	36	-35
    ~la @staff	-183	-38	188
    ~la cach	-129	128	-94
    ~la con	-17	-113	88
    ~lac	-47	-52	-1
    ~lac bo	189	-226	-113
    ~lai	-252	88	112
    ~lai ban	-20	-168	56
    ~lai bang	-109	-67	113
    ~lai bao	-128	121	-92
    ~lai cho	-45	-49	50
    ~lai cuon	109	-12	-143
    ~lai giao	137	-126	-62
    ~lai kho	40	-190	27
    ~lai ki	137	-157	-82
    ~lai phong	-153	26	108
    ~lai sau	101	-232	-7
    ~lai thu	-35	69	-103
    ~lai truyen	137	-129	-99
    ~lam	27	-212	103
    ~lam anh	125	-54	-171
    ~lam cho	41	-4	-38
    ~lam nam	-74	81	-9
    ~lam ngay	-175	-165	184
    ~lam sach	120	-114	-115
    ~lam tai	67	-137	-12
    ~lam the	205	-266	-181
    ~lam theo	-21	-51	45
    ~lam thu	240	-91	-332
    ~lam tranh	46	-45	-40
    ~lam trong	-105	112	-12
    ~lam tu	-69	-61	71
    ~lam viec	-180	36	63
    ~lan	26	-172	13
    ~lan toa	170	-168	-10
    ~lang	125	-16	-304
    ~lang chai	24	4	-125
    ~lang gieng	-120	127	-20
    ~lanh	-335	-31	237
    ~lanh dao	-335	-31	237
    ~lao	-522	474	-184
    ~lao cong	115	-119	-122
    ~lao dong	-34	-309	132
    ~lao in	-172	174	-60
    ~lap	16	37	-164
    ~lap bien	-116	-31	129
    ~lap cong	116	-53	-176
    ~lap thu	255	-130	-245
    ~lap tu	0	12	-23
    ~lat	120	-107	-105
    ~lau	-155	197	-227
    ~lau dai	-240	225	-120
    ~launches	239	-261	-199
    ~lay	3	-215	124
    ~lay y	228	-188	-173
    ~le	-13	-107	103
    ~le ban	-85	15	63
    ~le cong	58	-93	-14
    ~le hoi	59	-96	39
    ~le minh	-66	-141	154
    ~le sach	-133	151	-49
    ~le trao	154	-122	-113
    ~len	2	91	-263
    ~len duong	-177	147	-125
    ~len ke	52	-200	108
    ~len mang	-223	244	-134
    ~len san	159	-149	-41
    ~lending	-225	-74	186
    ~li	-111	-441	246
    ~li do	-123	-64	122
    ~li lich	-117	-19	127
    ~librarians	48	-106	-95
    ~libraries	129	102	-530
    ~libraries in	-250	248	-59
    ~library	2	51	-171
    ~library of	108	-95	-136
    ~library opens	-25	-333	137
    ~lich	-241	-449	304
    ~lich @abroad	-91	-104	117
    ~lich @party	-117	-19	127
    ~lich hop	-101	-48	120
    ~lich moi	-75	-21	76
    ~lich phuc	-26	-119	34
    ~lich su	21	-59	-11
    ~lich tiep	-164	-123	203
    ~lien	-62	-400	183
    ~lien doan	35	-21	-40
    ~lien he	-130	-26	129
    ~lien hoan	-219	-212	229
    ~lien thu	97	-85	-126
    ~lieu	111	61	-361
    ~lieu ban	88	-87	-33
    ~lieu chung	-116	121	-14
    ~lieu co	44	44	-145
    ~lieu cua	-16	26	-13
    ~lieu do	-47	52	-6
    ~lieu duoc	-75	111	-76
    ~lieu giup	169	-189	-79
    ~lieu han	124	-127	-47
    ~lieu mo	81	-80	-83
    ~lieu ve	243	-225	-110
    ~linh	-57	16	-40
    ~little	87	-105	-61
    ~little free	87	-105	-61
    ~lo	-4	47	-121
    ~lo sach	27	93	-179
    ~lo tai	-11	4	6
    ~lo trinh	222	-230	-104
    ~lo van	-14	-135	64
    ~loai	89	-117	-67
    ~loai @staff	-50	-48	51
    ~loc	207	-163	-151
    ~local	175	-50	-324
    ~local teachers	15	91	-135
    ~loi	-342	-161	322
    ~loi ban	-146	91	61
    ~loi chia	-131	-136	135
    ~lon	-15	2	-26
    ~lon nhat	-213	215	-39
    ~long	121	-430	141
    ~long @home	152	-159	-137
    ~long quay	-106	-69	102
    ~lop	-92	149	-133
    ~lop doc	-68	67	-32
    ~lop hoc	-46	83	-115
    ~lop tap	151	-148	-28
    ~lu	155	-144	-148
    ~lua	180	4	-190
    ~luan	57	-87	-45
    ~luan chuyen	291	-220	-259
    ~luan phien	161	-159	-25
    ~luan ve	-21	46	-25
    ~luat	-80	53	-67
    ~luat moi	-1	8	-15
    ~luat su	106	-118	-81
    ~luat thu	177	-140	-240
    ~luc	12	-144	62
    ~luc o	-111	32	64
    ~luc tu	-182	102	124
    ~luoc	106	-77	-66
    ~luoi	20	49	-205
    ~luoi thu	102	-39	-184
    ~luong	-41	-158	234
    ~luong cua	-168	-52	182
    ~luot	152	-5	-227
    ~luot ban	157	-102	-155
    ~luot nguoi	-197	222	-82
    ~luot truy	119	-80	-130
    ~luu	-157	172	-53
    ~luu dong	102	-152	-38
    ~luu niem	-162	157	-53
    ~luu tai	-151	130	-38
    ~luu voi	-98	101	-11
    ~luu y	-158	-37	175
    ~ma	295	-264	-146
    ~ma qr	188	-138	-122
    ~mac	73	-206	-48
    ~mac hoi	148	-146	-130
    ~mac ngay	123	-86	-93
    ~mac tai	58	33	-195
    ~mac trien	6	17	-29
    ~mai	72	-14	-73
    ~mang	57	107	-338
    ~mang den	240	-254	-157
    ~mang luoi	20	49	-205
    ~mang sach	213	-138	-165
    ~mang sang	-181	183	-17
    ~mang ten	82	-78	-75
    ~mang theo	37	-225	99
    ~mang thu	90	80	-189
    ~mang ve	134	-121	-21
    ~manh	-33	40	-84
    ~mao	209	-199	-168
    ~marti	-83	87	-8
    ~mat	-252	-148	295
    ~mat @staff	-4	-4	8
    ~mat can	-135	-188	151
    ~mat co	-13	-6	18
    ~mat cua	-108	115	-56
    ~mat dau	-78	-69	114
    ~mat noi	-68	-11	73
    ~mat sach	-151	4	100
    ~mat tai	10	2	-13
    ~mau	-11	-201	115
    ~may	-116	-194	190
    ~may bay	-167	167	-105
    ~may chu	-243	-149	236
    ~may cua	-11	-169	60
    ~may doc	145	-142	-106
    ~may quet	19	45	-204
    ~may tinh	-187	110	129
    ~me	167	-149	-234
    ~me de	-98	133	-146
    ~me sach	292	-302	-200
    ~meeting	-136	-18	81
    ~mem	-60	-161	89
    ~mem @homely	182	-90	-186
    ~mem cham	-156	-63	159
    ~men	84	-54	-62
    ~met	68	14	-153
    ~met vuong	8	111	-141
    ~mi	-287	342	-252
    ~mi linh	-172	-52	170
    ~mien	263	-153	-428
    ~mien phi	181	-71	-356
    ~mien tay	160	-142	-74
    ~mien trung	200	-208	-141
    ~million	-158	192	-123
    ~minh	126	-262	-21
    ~minh duc	-66	-141	154
    ~minh tai	-123	129	-61
    ~ministry	198	-167	-281
    ~ministry of	80	-5	-238
    ~mo	-1	22	-234
    ~mo cua	57	-32	-162
    ~mo dau	-183	171	-106
    ~mo hinh	235	-221	-227
    ~mo kho	-218	231	-156
    ~mo lai	-243	133	186
    ~mo lop	-41	43	-53
    ~mo phong	79	-75	-77
    ~mo rong	-180	33	122
    ~mo tai	-66	88	-112
    ~mo them	156	-144	-164
    ~mo thu	1	19	-77
    ~mo trien	42	-29	-17
    ~mo trung	131	-115	-37
    ~mo tu	-79	77	-53
    ~mobile	250	-253	-219
    ~moc	109	-149	-65
    ~moi	42	-74	-108
    ~moi @staff	-49	-33	70
    ~moi @vietnam	-88	91	-79
    ~moi ap	-161	-39	161
    ~moi ban	125	16	-136
    ~moi ca	-212	-106	225
    ~moi cac	78	-30	-68
    ~moi co	-65	104	-117
    ~moi cua	194	-127	-179
    ~moi nam	152	-136	-125
    ~moi ngay	-251	255	-66
    ~moi nguoi	-87	51	11
    ~moi phong	-179	-148	184
    ~moi sang	153	-100	-168
    ~moi thang	203	-189	-186
    ~moi tuan	41	35	-181
    ~moi ve	-46	-71	97
    ~mon	-172	-82	164
    ~mong	-212	-223	260
    ~mong ban	-357	-193	355
    ~mot	12	11	-96
    ~mot @homely	109	-105	-7
    ~mot @staff	-117	-46	128
    ~mot buoi	110	-48	-126
    ~mot cuon	167	-109	-216
    ~mot gio	-131	-25	134
    ~mot lan	97	-85	-92
    ~mot nam	65	-181	56
    ~mot ngay	-93	-232	134
    ~mot nguoi	-73	-84	114
    ~mot nha	122	-114	-43
    ~mot nua	-92	-93	120
    ~mot thang	-91	97	-36
    ~mot thu	-141	135	-74
    ~mot tram	138	-121	-143
    ~mot trieu	186	-189	-101
    ~mot tu	12	-3	-9
    ~mot tuan	87	-13	-84
    ~mu	91	-39	-138
    ~mua	37	43	-142
    ~mua dong	-78	-85	81
    ~mua he	286	-161	-278
    ~mua lai	-208	203	-171
    ~mua lon	161	-149	-134
    ~mua sach	35	22	-97
    ~mua thu	-77	23	47
    ~muc	84	-225	13
    ~muc chi	-116	-75	113
    ~muc do	132	-149	-111
    ~muc thu	-158	26	51
    ~muc tieu	93	-112	-76
    ~mung	-145	-228	237
    ~mung dai	117	-108	-129
    ~mung ngay	-68	-169	108
    ~muoi	121	-102	-132
    ~muoi ba	123	-80	-104
    ~muoi can	238	-175	-218
    ~muoi cuon	157	-131	-74
    ~muoi hai	34	-88	-15
    ~muoi lam	-224	20	170
    ~muoi met	99	-71	-107
    ~muoi nam	31	-6	-64
    ~muoi ngay	-176	76	122
    ~muoi nghin	-84	52	46
    ~muoi nuoc	-52	58	-6
    ~muoi thu	4	24	-76
    ~muoi truong	-116	122	-58
    ~muoi tu	41	-35	-33
    ~muon	-52	37	-27
    ~muon khong	93	-131	28
    ~muon lien	97	-85	-126
    ~muon phong	-48	-32	50
    ~muon sach	47	15	-185
    ~muon tra	166	-189	-48
    ~muon tre	133	-132	-39
    ~muon truyen	155	-146	-35
    ~muong	151	-137	-125
    ~muong lan	66	-65	-34
    ~nam	-225	44	104
    ~nam #	41	-318	124
    ~nam cua	-81	-66	87
    ~nam mot	54	-114	-33
    ~nam nam	-191	128	47
    ~nam nay	-316	-79	201
    ~nam ngay	-123	51	80
    ~nam nguoi	-58	-90	130
    ~nam o	-67	68	-2
    ~nam phong	-214	-113	230
    ~nam po	188	-142	-171
    ~nam quan	-17	19	-2
    ~nam sau	-33	61	-64
    ~nam thanh	216	-167	-195
    ~nam thu	-208	206	-105
    ~nam toi	-85	59	52
    ~nam tram	-168	117	62
    ~nam trong	-119	128	-84
    ~nam van	113	-99	-92
    ~nan	-210	-19	184
    ~nang	221	-282	-153
    ~nang so	41	10	-97
    ~nao	283	-292	-229
    ~nao cung	219	-230	-173
    ~nap	-175	-42	170
    ~nap @union	-106	-36	104
    ~national	-256	351	-256
    ~national library	23	40	-216
    ~nau	4	-131	53
    ~nau an	4	-131	53
    ~nay	-190	95	-44
    ~nay anh	50	-83	33
    ~nay chi	-162	181	-69
    ~nay hoan	-3	4	-1
    ~nay mo	-93	92	-49
    ~nen	-73	183	-231
    ~neu	185	-114	-160
    ~new	-303	171	134
    ~newspapers	191	-195	-183
    ~nga	-338	318	-23
    ~nga duoc	-89	-40	84
    ~nga mo	-99	99	-57
    ~nga trung	-128	90	-13
    ~ngach	-138	-155	150
    ~ngan	-87	63	-42
    ~ngan han	-48	44	-7
    ~ngan hang	5	-38	13
    ~ngan sach	-123	93	-16
    ~nganh	69	-63	-102
    ~nganh thu	134	31	-458
    ~nganh van	-110	-140	163
    ~ngap	-176	167	-129
    ~ngay	-31	-49	-67
    ~ngay #	-309	-186	304
    ~ngay co	-107	110	-27
    ~ngay cuoi	-207	-125	210
    ~ngay dau	179	-168	-146
    ~ngay doc	34	-26	-34
    ~ngay hoi	-25	89	-349
    ~ngay khong	94	-215	-54
    ~ngay kiem	38	-139	15
    ~ngay ngay	224	-192	-183
    ~ngay sach	126	-102	-154
    ~ngay thanh	18	-84	38
    ~ngay truyen	56	-212	7
    ~nghe	16	84	-283
    ~nghe gioi	-21	36	-32
    ~nghe ke	201	-196	-135
    ~nghe nghiep	-118	-54	112
    ~nghe nhan	116	-111	-112
    ~nghe sach	179	-179	-49
    ~nghe si	-19	33	-22
    ~nghenh	-162	165	-64
    ~ngheo	200	-321	-17
    ~nghi	-223	-1	92
    ~nghi @organisation	-2	10	-8
    ~nghi @staff	-169	-173	216
    ~nghi bo	-96	-49	114
    ~nghi cac	-167	150	-97
    ~nghi cung	-96	77	0
    ~nghi dinh	88	-31	-163
    ~nghi do	-21	28	-7
    ~nghi hai	-115	-36	86
    ~nghi huu	71	-195	-28
    ~nghi le	-160	-134	166
    ~nghi phep	-123	-68	120
    ~nghi quoc	-171	41	96
    ~nghi quyet	-118	-216	138
    ~nghi tet	-212	-66	210
    ~nghi theo	-107	-16	108
    ~nghi thu	-38	49	29
    ~nghi trua	-69	-65	72
    ~nghi tu	-154	-37	153
    ~nghi vien	-53	71	-26
    ~nghia	57	0	-177
    ~nghiem	63	-35	-94
    ~nghiem phat	-228	227	-11
    ~nghiem tai	-5	108	-103
    ~nghiem thu	98	-91	-13
    ~nghien	147	-133	-172
    ~nghien cuu	147	-133	-172
    ~nghiep	13	35	-114
    ~nghiep @home	114	-187	-84
    ~nghiep doan	-114	129	-134
    ~nghiep tang	32	-20	-35
    ~nghiep vu	-94	10	19
    ~nghin	-47	37	-160
    ~nghin ban	-188	144	-65
    ~nghin cuon	82	-67	-57
    ~nghin euro	-59	67	-10
    ~nghin nguoi	43	-102	44
    ~ngo	250	-128	-248
    ~ngoai	-171	173	-73
    ~ngoai giao	-181	182	-77
    ~ngoai troi	106	-100	-23
    ~ngoai van	49	-48	-46
    ~ngoi	294	-277	-144
    ~ngon	118	-119	-91
    ~ngu	-173	182	-98
    ~ngu viet	-72	76	-12
    ~ngu voi	-78	78	-5
    ~ngung	-185	-139	191
    ~ngung phuc	-89	-76	87
    ~nguoi	-24	-5	-38
    ~nguoi @country	-176	182	-89
    ~nguoi @home	135	-138	-115
    ~nguoi cao	212	-215	-41
    ~nguoi con	100	-101	-24
    ~nguoi dan	94	15	-289
    ~nguoi di	-135	-78	144
    ~nguoi doc	145	-105	-150
    ~nguoi dung	238	-219	-218
    ~nguoi duoc	-83	-63	74
    ~nguoi giu	139	-176	-81
    ~nguoi khiem	-44	58	-145
    ~nguoi khuyet	207	-177	-163
    ~nguoi lam	80	-127	-23
    ~nguoi mi	-92	76	-57
    ~nguoi moi	-285	193	104
    ~nguoi mu	133	-125	-50
    ~nguoi sec	-5	7	-2
    ~nguoi tham	160	-97	-260
    ~nguoi tre	54	3	-60
    ~nguoi trung	-88	-24	104
    ~nguoi tu	-80	45	18
    ~nguoi viet	-27	29	-58
    ~nguon	4	-242	134
    ~nguyen	-246	181	7
    ~nguyen dan	-130	-107	131
    ~nguyen thi	179	-174	-99
    ~nguyen vien	-213	228	-183
    ~nha	77	44	-297
    ~nha an	128	-35	-123
    ~nha bao	-36	41	-7
    ~nha nghien	129	-124	-95
    ~nha nuoc	-269	123	45
    ~nha sach	97	-90	-15
    ~nha tai	32	-19	-14
    ~nha tho	-30	68	-58
    ~nha trao	-40	-2	41
    ~nha van	145	-91	-293
    ~nha xuat	149	-135	-129
    ~nhac	-53	-146	136
    ~nhan	-1	-276	66
    ~nhan #	145	24	-222
    ~nhan chuyen	-78	80	-3
    ~nhan co	-2	-11	-14
    ~nhan dan	42	-113	-16
    ~nhan dong	35	-55	-18
    ~nhan duoc	91	-90	-81
    ~nhan hoa	-13	-6	18
    ~nhan hoc	63	-49	-18
    ~nhan huan	-53	-171	75
    ~nhan kho	-33	54	-184
    ~nhan ki	-98	166	-83
    ~nhan lai	0	-37	37
    ~nhan moi	168	-87	-135
    ~nhan muon	152	-137	-65
    ~nhan nhan	-131	143	-85
    ~nhan nhiem	-128	-101	150
    ~nhan qua	128	-95	-54
    ~nhan quyet	134	-85	-128
    ~nhan rong	-202	220	-191
    ~nhan sach	98	-210	-72
    ~nhan su	-81	-204	139
    ~nhan tai	-199	-20	205
    ~nhan tao	-199	216	-84
    ~nhan them	114	-79	-101
    ~nhan thu	-64	44	-17
    ~nhan tu	-163	-97	140
    ~nhan ve	17	-112	22
    ~nhanh	161	-109	-164
    ~nhap	-45	-73	44
    ~nhap cua	-136	-25	137
    ~nhap tang	-114	-27	134
    ~nhat	-120	176	-190
    ~nhat ba	83	-19	-77
    ~nhat cho	-145	-119	163
    ~nhat cua	-173	84	113
    ~nhat duoc	12	-114	95
    ~nhat ki	-178	180	-129
    ~nhat la	-103	109	-107
    ~nhat tan	-95	-75	112
    ~nhat thuoc	142	-184	-94
    ~nhat tri	-156	117	-54
    ~nhat voi	236	-161	-200
    ~nhau	-178	192	-71
    ~nhay	-79	2	64
    ~nhi	22	-28	-50
    ~nhi nhan	-27	-85	59
    ~nhi tai	109	-96	-94
    ~nhi thi	142	-138	-79
    ~nhiem	7	-205	35
    ~nhiem @authority	-4	-109	25
    ~nhiem @office	96	-275	-81
    ~nhiem ki	-286	10	82
    ~nhiem vu	117	-123	-79
    ~nhiet	-103	114	-23
    ~nhieu	-65	205	-382
    ~nhieu chi	-35	41	-10
    ~nhieu nam	95	-73	-25
    ~nhieu nguoi	-87	112	-30
    ~nhieu nuoc	-290	297	-157
    ~nhieu quoc	-74	75	-70
    ~nhieu thu	79	-60	-94
    ~nhin	-159	143	-7
    ~nho	-85	159	-265
    ~nho sach	218	-215	-107
    ~nho thu	-182	174	-49
    ~nhom	82	-31	-238
    ~nhom ban	195	-184	-92
    ~nhom bien	-74	78	-13
    ~nhom tinh	-106	128	-174
    ~nhu	70	-81	-54
    ~nhu cau	55	-77	-31
    ~nhung	36	18	-149
    ~nhung nam	-123	12	98
    ~niem	-62	14	5
    ~niem #	118	-82	-106
    ~niem ngay	114	-96	-58
    ~niem yet	-235	-68	162
    ~nien	-157	86	41
    ~noi	-76	-66	46
    ~noi bo	-348	-248	367
    ~noi chuyen	145	-74	-109
    ~noi co	-134	155	-54
    ~noi dia	158	-151	-66
    ~noi dung	-63	-44	95
    ~noi vu	-165	-50	155
    ~nom	225	-160	-237
    ~nong	-127	82	28
    ~nong dan	106	-104	-31
    ~nong thi	-101	-136	137
    ~nong thon	-48	71	-158
    ~nop	-279	-3	186
    ~nop @party	-14	-7	21
    ~nop ban	-106	-48	137
    ~nop truoc	-64	-105	82
    ~notice	-384	-316	363
    ~nu	-140	-23	89
    ~nu co	-157	-80	171
    ~nu thu	51	-17	-38
    ~nua	-104	-98	130
    ~nui	-104	128	-130
    ~nuoc	-402	444	-334
    ~nuoc @country	162	-143	-45
    ~nuoc ban	-241	257	-117
    ~nuoc chia	-71	80	-77
    ~nuoc chu	-137	149	-52
    ~nuoc cung	-69	75	-76
    ~nuoc gui	-92	99	-17
    ~nuoc ki	-55	63	-55
    ~nuoc lang	-119	126	-20
    ~nuoc minh	-115	117	-25
    ~nuoc nay	-315	298	-175
    ~nuoc ngoai	-194	185	-94
    ~nuoc phoi	-27	28	-1
    ~nuoc thao	-69	77	-9
    ~nuoc to	-19	22	-3
    ~nuoc trao	-183	185	-17
    ~o	12	-27	-70
    ~o @abroad	-56	55	-153
    ~o @country	-182	182	-138
    ~o @home	199	-53	-598
    ~o @vietnam	87	-82	-52
    ~o ban	142	-169	-96
    ~o bang	-77	-36	77
    ~o cung	-171	171	-14
    ~o lai	-100	94	-34
    ~o lang	235	-213	-123
    ~o nha	66	-226	79
    ~o nuoc	89	-89	-27
    ~o phong	-138	-75	112
    ~o sanh	-31	-174	90
    ~o thu	18	-87	-67
    ~o to	-14	-70	45
    ~o xa	4	-54	45
    ~o y	-218	197	-75
    ~of	121	-363	19
    ~of @home	60	12	-195
    ~of @vietnam	155	-186	-104
    ~of culture	80	-5	-238
    ~of the	-52	-454	207
    ~om	94	-119	-41
    ~on	-620	403	178
    ~on #	-187	-173	186
    ~on su	-35	-15	48
    ~on thi	232	-258	-139
    ~ong	-212	124	63
    ~ong ba	174	-174	-32
    ~ong bui	-108	-14	106
    ~ong dang	-110	-30	115
    ~ong tung	-57	58	-1
    ~online	101	-209	-30
    ~open	-122	176	-137
    ~opens	-314	161	-17
    ~over	-229	6	139
    ~pa	118	-39	-107
    ~pa nang	118	-39	-107
    ~pha	-218	205	-151
    ~phai	-3	-105	-13
    ~phai bao	-173	29	129
    ~phai dong	130	-74	-163
    ~pham	-100	28	-39
    ~pham do	18	-1	-49
    ~pham thu	-178	-89	142
    ~phan	-111	-112	165
    ~phan cong	-200	-127	183
    ~phan doi	-66	65	-55
    ~phan hanh	-22	-7	29
    ~phan loai	115	-63	-127
    ~phan mem	-60	-161	89
    ~phan theo	-107	-74	120
    ~phan thi	7	-153	66
    ~phan tich	128	-134	-59
    ~phan tram	36	-43	-3
    ~phap	-196	314	-362
    ~phap luat	148	-144	-12
    ~phat	-1	139	-253
    ~phat bieu	-82	95	-16
    ~phat dong	-83	-84	109
    ~phat hanh	18	55	-211
    ~phat hien	-50	-13	61
    ~phat trien	31	42	-123
    ~phe	-137	126	-84
    ~phe chuan	-182	163	-91
    ~phe duyet	-21	11	10
    ~phep	-123	-68	120
    ~phi	-69	-24	-7
    ~phi #	-6	-64	44
    ~phi @authority	-133	132	-45
    ~phi cho	-46	62	-96
    ~phi do	-206	18	116
    ~phi tai	218	-124	-232
    ~phia	-194	226	-189
    ~phia ban	-249	205	-105
    ~phia trao	-129	127	-50
    ~phich	-16	29	-14
    ~phien	-57	101	-223
    ~phien dich	-176	181	-29
    ~phieu	-93	-230	190
    ~phieu kin	-225	-86	197
    ~phim	-25	79	-170
    ~pho	90	-137	-14
    ~pho @abroad	-256	278	-208
    ~pho @authority	167	-118	-177
    ~pho @home	-243	-3	158
    ~pho bien	-84	-117	104
    ~pho cung	28	-22	-24
    ~pho hoc	91	-57	-97
    ~pho sang	-87	100	-17
    ~pho tai	228	-248	-115
    ~pho to	3	24	-32
    ~phoi	-44	104	-245
    ~phoi hop	-31	73	-201
    ~phong	-214	-156	229
    ~phong @home	200	-128	-137
    ~phong bao	102	-174	-60
    ~phong bo	118	-74	-112
    ~phong chay	-190	-76	194
    ~phong cho	-78	85	-84
    ~phong doc	-43	122	-234
    ~phong hop	-114	-98	109
    ~phong khong	-87	-30	88
    ~phong lam	-70	-146	114
    ~phong may	-70	-50	65
    ~phong mot	-103	-103	111
    ~phong nghi	-71	-12	73
    ~phong nghiep	68	-72	-62
    ~phong o	73	-36	-74
    ~phong phuc	-77	-15	77
    ~phong so	-134	-87	158
    ~phong tap	-51	-100	64
    ~phong thieu	-109	-259	154
    ~phong tin	-55	-58	103
    ~phong trao	59	-166	21
    ~phong truyen	113	-133	-9
    ~phong tu	-120	-86	130
    ~phong van	5	24	-72
    ~phu	177	-316	5
    ~phu cap	-76	-201	150
    ~phu hop	166	-170	-50
    ~phu huynh	392	-319	-331
    ~phu nu	62	-158	23
    ~phu trach	-15	-241	189
    ~phuc	110	-307	45
    ~phuc che	73	-23	-178
    ~phuc loi	-201	-123	166
    ~phuc vu	27	-212	40
    ~phuoc	136	-129	-97
    ~phuoc long	136	-129	-97
    ~phuong	63	26	-272
    ~phuong ban	-74	80	-9
    ~phuong chu	188	-223	-132
    ~phuong huong	43	-136	100
    ~phuong ket	-38	41	-5
    ~phuong ve	-92	98	-80
    ~phut	22	-85	35
    ~plan	183	-194	-160
    ~po	188	-142	-171
    ~present	-195	161	-79
    ~preservation	-365	395	-292
    ~programme	-196	256	-83
    ~project	-264	259	-227
    ~promised	-131	151	-104
    ~province	332	-315	-220
    ~provincial	49	54	-195
    ~provincial library	70	1	-169
    ~public	295	-299	-266
    ~public libraries	295	-299	-266
    ~pupils	295	-265	-205
    ~qr	188	-138	-122
    ~qua	-161	-19	56
    ~qua cac	16	-82	-2
    ~qua cho	90	-136	-49
    ~qua cua	-238	246	-33
    ~qua den	-159	-27	165
    ~qua do	-62	56	7
    ~qua dung	-103	-26	123
    ~qua gui	-113	-83	112
    ~qua han	-75	-76	79
    ~qua luu	-131	130	-51
    ~qua mang	257	-207	-199
    ~qua sinh	-110	-94	140
    ~qua tai	-89	-84	131
    ~qua tet	-20	-4	24
    ~qua thu	46	-27	-71
    ~qua tu	-21	-27	46
    ~quan	-91	-278	289
    ~quan @country	-151	3	61
    ~quan ban	-42	-9	46
    ~quan chieu	-5	-21	25
    ~quan chuc	125	-75	-111
    ~quan chung	-126	-50	134
    ~quan co	-125	119	5
    ~quan di	-146	-191	251
    ~quan doi	-45	-4	49
    ~quan hai	-153	157	-11
    ~quan he	-201	200	-39
    ~quan hop	-249	158	128
    ~quan ki	-14	33	-22
    ~quan li	31	-208	22
    ~quan tai	110	-25	-123
    ~quan thu	-243	9	154
    ~quan to	-108	-149	155
    ~quan tri	-135	103	19
    ~quan va	176	-117	-167
    ~quang	-71	129	-245
    ~quang truong	-198	204	-144
    ~quanh	-36	67	-169
    ~quanh the	-191	198	-108
    ~quay	-118	-184	179
    ~quay @office	-131	-48	124
    ~quay lai	-108	-60	102
    ~que	348	-355	-128
    ~que minh	153	-150	-56
    ~quen	95	-75	-30
    ~quen doc	72	-53	-25
    ~quet	56	-29	-79
    ~qui	-364	-58	287
    ~qui #	-54	-121	39
    ~qui @union	-124	-33	125
    ~qui che	-277	-156	255
    ~qui cung	-29	39	-57
    ~qui dinh	-85	-119	99
    ~qui giao	-53	62	-53
    ~qui hai	-83	-84	102
    ~qui hoach	2	-210	104
    ~qui phuc	-201	-123	166
    ~qui trinh	113	-234	-65
    ~quoc	-144	213	-150
    ~quoc gia	-86	120	-112
    ~quoc khanh	-133	-82	133
    ~quoc phap	-2	-202	115
    ~quoc te	-468	458	-246
    ~quyen	-178	151	-62
    ~quyen doc	-54	55	-14
    ~quyen gop	-95	-112	98
    ~quyen so	-86	84	-59
    ~quyen truy	-33	40	-45
    ~quyet	-20	-307	77
    ~quyet dinh	38	-232	4
    ~quyet toan	-181	-46	190
    ~quyet ve	3	18	-21
    ~ra	129	-38	-232
    ~ra ba	-31	45	-15
    ~ra mat	242	-88	-360
    ~ra nghi	8	-23	15
    ~ra o	-156	165	-14
    ~ra soat	-128	60	-35
    ~ra tai	123	-49	-187
    ~ra tuyen	-119	96	-59
    ~rach	187	-99	-177
    ~ram	108	-249	72
    ~read	279	-231	-236
    ~readers	183	-329	-82
    ~readers in	339	-307	-177
    ~reading	90	-37	-157
    ~reading culture	186	-196	-171
    ~reading room	39	-353	71
    ~reopen	-204	-210	211
    ~reopen on	-204	-210	211
    ~return	-224	-21	175
    ~rieng	-148	-119	148
    ~rieng tung	-113	-83	112
    ~ro	276	-168	-250
    ~robot	130	9	-261
    ~roi	-26	47	-203
    ~rong	-5	58	-120
    ~rong #	23	81	-127
    ~room	24	-323	77
    ~run	145	-153	-71
    ~run by	145	-153	-71
    ~ruoc	50	-20	-123
    ~rut	131	-140	-75
    ~rut kinh	-151	-44	166
    ~rut ngan	-17	64	-219
    ~s	139	-132	-121
    ~sac	-103	99	-139
    ~sac phong	20	64	-149
    ~sach	167	-5	-503
    ~sach @abroad	-188	206	-58
    ~sach @country	-90	90	-40
    ~sach @home	178	-174	-176
    ~sach @vietnam	-175	175	-27
    ~sach anh	6	46	-160
    ~sach ba	-119	145	-67
    ~sach bang	-181	181	-60
    ~sach ben	239	-260	-163
    ~sach bi	60	-45	-112
    ~sach cho	9	43	-336
    ~sach chu	-82	100	-110
    ~sach chung	158	-113	-121
    ~sach co	64	13	-148
    ~sach cu	-115	18	49
    ~sach cua	-97	200	-107
    ~sach cung	-84	97	-113
    ~sach dat	-1	5	-6
    ~sach day	51	-28	-30
    ~sach den	-171	-2	85
    ~sach di	140	-135	-46
    ~sach dien	-165	176	-56
    ~sach do	299	-295	-148
    ~sach doc	6	49	-65
    ~sach dong	-163	23	103
    ~sach duoc	-133	132	1
    ~sach giam	-128	135	-40
    ~sach giao	0	24	-121
    ~sach giua	-39	52	-122
    ~sach giup	-33	133	-89
    ~sach hai	163	-202	12
    ~sach hang	-70	100	-86
    ~sach hay	187	-196	-141
    ~sach huu	-100	103	-52
    ~sach in	125	-120	-93
    ~sach khoi	-164	165	-24
    ~sach khu	84	13	-124
    ~sach la	-65	87	-147
    ~sach lan	180	-186	-61
    ~sach mo	-117	109	-30
    ~sach moi	102	-48	-220
    ~sach mua	11	31	-63
    ~sach muon	-4	134	-146
    ~sach nam	118	-119	-104
    ~sach ngoai	54	-53	-43
    ~sach noi	124	-60	-217
    ~sach o	228	-430	-41
    ~sach que	64	-57	-8
    ~sach qui	-38	53	-71
    ~sach quoc	-12	22	-70
    ~sach sach	66	-46	-26
    ~sach song	-121	124	-37
    ~sach tai	-159	188	-98
    ~sach thi	203	-80	-233
    ~sach thieu	-88	89	-62
    ~sach thu	349	-333	-95
    ~sach tieng	-89	88	-36
    ~sach tinh	200	-175	-206
    ~sach toan	79	-78	-34
    ~sach toi	45	-42	-8
    ~sach tranh	-184	187	-41
    ~sach tren	-100	112	-95
    ~sach trong	145	-113	-189
    ~sach truc	99	-48	-80
    ~sach truong	-22	34	-43
    ~sach tu	-200	205	-161
    ~sach ve	342	-322	-179
    ~sach voi	-27	41	-61
    ~sai	-143	-18	155
    ~san	-102	-159	163
    ~san bay	229	-216	-100
    ~san cua	-75	-16	85
    ~san khau	159	-149	-41
    ~san pham	100	-78	-68
    ~san tu	-171	179	-79
    ~sang	-300	182	63
    ~sang #	-191	-199	218
    ~sang @abroad	-124	126	-71
    ~sang chu	123	-108	-65
    ~sang hoc	-148	173	-49
    ~sang kien	24	-90	45
    ~sang phap	-49	99	-142
    ~sang phong	-114	-55	131
    ~sang tao	139	-108	-147
    ~sang tham	-137	153	-87
    ~sang thu	-165	-127	166
    ~sang trao	-82	98	-36
    ~sang tu	-124	-20	125
    ~sanh	240	-306	-63
    ~sao	23	67	-199
    ~sao so	-101	88	-61
    ~sap	-33	-153	89
    ~sap nhap	121	-189	-79
    ~sap xep	-280	-63	205
    ~sat	-21	54	-167
    ~sat cho	-131	132	-9
    ~sat thu	-60	82	-70
    ~sau	12	-192	18
    ~sau @office	-40	-12	52
    ~sau ba	74	60	-220
    ~sau bao	141	-144	-133
    ~sau ca	132	-58	-112
    ~sau hop	-143	-60	146
    ~sau khi	-211	49	132
    ~sau sap	2	-112	12
    ~sau thang	-209	123	108
    ~sau thu	-137	-14	141
    ~say	-33	97	-89
    ~school	421	-435	-355
    ~schools	183	-223	-131
    ~se	-39	64	-162
    ~se bieu	149	-152	-105
    ~se dua	43	-67	16
    ~se kinh	-1	6	-6
    ~se to	63	10	-77
    ~se trao	-67	71	-5
    ~se trinh	84	-59	-77
    ~sec	-264	251	-118
    ~sec cung	-19	36	-24
    ~section	-280	-164	273
    ~see	183	-216	-154
    ~service	-170	-175	173
    ~service on	-164	-169	167
    ~sheets	57	-73	-3
    ~shelf	413	-412	-275
    ~should	-190	-173	187
    ~si	-78	130	-167
    ~si quan	-104	97	-78
    ~si tu	-134	152	-36
    ~si ve	139	-177	-79
    ~sieu	52	-34	-55
    ~sieu thi	52	-34	-55
    ~signed	-389	389	-304
    ~sin	48	-23	-31
    ~sin cheng	48	-23	-31
    ~sinh	-4	0	-198
    ~sinh @country	-192	196	-23
    ~sinh @home	-117	116	-73
    ~sinh cua	54	-27	-52
    ~sinh hoat	-227	22	173
    ~sinh lao	-229	223	-113
    ~sinh nhat	-117	-99	148
    ~sinh tai	248	-246	-95
    ~sinh trong	94	-41	-69
    ~sinh truong	156	-149	-11
    ~sinh vien	105	-25	-311
    ~sinh xa	99	-103	-66
    ~sinh xem	5	-174	112
    ~so	89	-267	99
    ~so @staff	-116	-48	147
    ~so ba	87	-60	-108
    ~so chung	-113	53	64
    ~so cua	-144	115	41
    ~so dat	-9	-81	37
    ~so do	-43	-119	61
    ~so du	203	-187	-55
    ~so giao	118	-111	-116
    ~so gop	45	-22	-24
    ~so hai	154	-189	-153
    ~so hoa	63	0	-197
    ~so hop	127	-8	-128
    ~so lieu	169	-231	-119
    ~so moi	-33	-239	53
    ~so muon	167	-116	-127
    ~so nam	-76	-5	80
    ~so nhan	-91	-67	87
    ~so noi	-168	-48	157
    ~so o	-33	49	-17
    ~so qui	-133	-90	139
    ~so quoc	49	-38	-19
    ~so sach	-182	40	138
    ~so sinh	-230	229	-24
    ~so tai	-276	254	-108
    ~so thu	-176	-220	231
    ~so trong	-66	-68	109
    ~so trung	-95	-12	101
    ~soan	-24	68	-126
    ~soan sach	-88	91	-68
    ~soat	-181	-3	71
    ~soat hop	-148	109	-68
    ~som	142	-256	-49
    ~son	171	-128	-171
    ~son lai	-27	42	-122
    ~son tra	66	-71	-56
    ~song	56	-26	-202
    ~song ngu	-205	212	-87
    ~song nho	-164	163	-57
    ~song van	23	-182	42
    ~students	37	118	-345
    ~su	16	119	-356
    ~su @country	-194	157	-65
    ~su anh	192	-144	-214
    ~su ao	-192	195	-194
    ~su co	-134	104	-8
    ~su dia	161	-182	-93
    ~su dung	178	-179	-83
    ~su hai	-62	72	-11
    ~su nguoi	42	-28	-58
    ~su trao	-83	91	-77
    ~su uc	-154	162	-84
    ~sua	36	-256	78
    ~sua chua	-14	-62	25
    ~sua doi	108	-165	-78
    ~sua luat	91	-96	-61
    ~suat	58	-132	41
    ~suc	-72	-136	90
    ~suc khoe	-72	-136	90
    ~summer	-142	-586	505
    ~sung	-201	-146	276
    ~suot	151	-83	-254
    ~suu	226	-198	-187
    ~suu tam	349	-317	-228
    ~suu tap	13	28	-62
    ~ta	-157	147	-65
    ~tac	18	15	-102
    ~tac cua	148	-101	-180
    ~tac gia	124	-85	-253
    ~tac nam	-62	-44	51
    ~tac thu	223	-194	-215
    ~tac trao	131	-133	-114
    ~tac vien	125	-128	-114
    ~tac voi	26	-19	-52
    ~tac xuat	-180	185	-119
    ~tai	-158	107	15
    ~tai @abroad	-267	56	15
    ~tai @country	-303	84	35
    ~tai @home	38	-1	-200
    ~tai @office	-60	-71	98
    ~tai @party	-162	-168	170
    ~tai @vietnam	-127	134	-60
    ~tai chinh	-17	-8	24
    ~tai cho	-49	58	-69
    ~tai dai	-156	140	-87
    ~tai hoi	-125	-63	153
    ~tai khoan	-134	-124	149
    ~tai lieu	163	-82	-232
    ~tai nga	-61	111	-146
    ~tai nha	-155	-86	178
    ~tai phong	-15	-18	32
    ~tai quay	32	-130	-11
    ~tai san	-135	-179	169
    ~tai thu	-37	-107	105
    ~tai to	-55	-10	62
    ~tai trao	-59	24	40
    ~tai tro	-111	125	-143
    ~tai tru	31	-165	98
    ~tai trung	-30	76	-166
    ~tai truong	238	-223	-30
    ~tam	-224	-33	245
    ~tam ban	-223	233	-75
    ~tam dong	-144	-109	143
    ~tam dung	-186	-121	178
    ~tam muoi	48	-81	-11
    ~tam thong	-67	-1	56
    ~tam thu	144	-141	-128
    ~tam van	-46	116	-134
    ~tan	-104	-289	168
    ~tan nha	114	-99	-32
    ~tan phu	81	-41	-47
    ~tang	28	91	-298
    ~tang #	166	-116	-95
    ~tang ba	-17	7	10
    ~tang bo	15	57	-66
    ~tang chu	-90	97	-118
    ~tang gap	28	-4	-90
    ~tang hang	8	-7	-1
    ~tang hoa	56	-142	37
    ~tang lai	-196	198	-58
    ~tang mot	128	-78	-120
    ~tang qua	-219	-171	267
    ~tang sach	64	47	-251
    ~tang them	-114	-27	134
    ~tang thu	100	-45	-206
    ~tang tinh	187	-201	-151
    ~tang tu	161	-165	-28
    ~tao	54	77	-358
    ~tao thu	-135	154	-50
    ~tap	-4	-73	22
    ~tap bao	53	-61	-46
    ~tap chi	72	1	-147
    ~tap doan	-76	89	-41
    ~tap huan	19	0	-135
    ~tap kinh	16	93	-108
    ~tap nghi	-73	-54	73
    ~tap san	104	-107	-90
    ~tap the	-98	-209	125
    ~tap trung	-106	-105	117
    ~tat	93	-383	94
    ~tat ca	153	-97	-124
    ~tat nien	-46	-50	59
    ~tau	-302	291	-95
    ~tau cho	-236	234	-126
    ~tau xe	-111	-133	126
    ~tay	-163	101	-26
    ~te	-123	205	-279
    ~te @country	-52	55	-40
    ~te doc	-130	129	-13
    ~te mua	-54	67	-32
    ~te nay	-41	43	-2
    ~te ve	-222	223	-104
    ~teachers	338	-318	-286
    ~teachers and	15	91	-135
    ~team	-127	52	89
    ~tem	140	-87	-97
    ~ten	86	-43	-112
    ~ten o	-92	-94	103
    ~tet	3	-145	62
    ~tet bunpimay	-171	178	-136
    ~tet cho	170	-177	-82
    ~tet nguyen	-130	-107	131
    ~thac	-200	128	69
    ~thac mac	-130	-96	134
    ~thac si	-146	140	-56
    ~thai	-198	219	-233
    ~tham	-316	196	17
    ~tham @country	-131	182	-76
    ~tham @home	-70	76	-16
    ~tham dinh	70	-108	37
    ~tham du	104	-85	-63
    ~tham gia	172	-247	-90
    ~tham luan	-139	140	-69
    ~tham mot	-50	54	-5
    ~tham quan	-98	-79	186
    ~tham thu	-144	178	-325
    ~tham trung	27	-2	-28
    ~than	-172	67	109
    ~than mat	-91	-81	111
    ~than thien	-95	109	-155
    ~thang	-188	-151	183
    ~thang #	225	-213	-203
    ~thang ba	137	-153	-125
    ~thang hang	-42	-105	56
    ~thang nay	13	-102	31
    ~thang toi	-80	20	71
    ~thang tu	-30	-129	155
    ~thanh	-106	79	-30
    ~thanh lap	200	-305	-69
    ~thanh li	-238	-152	244
    ~thanh nien	-156	128	63
    ~thanh noi	-9	48	-59
    ~thanh phan	-107	-74	120
    ~thanh pho	49	-77	-101
    ~thanh phong	-199	205	-173
    ~thanh phu	37	-32	-5
    ~thanh thu	56	51	-113
    ~thanh tra	-169	-157	189
    ~thanh vien	-268	247	-132
    ~thao	102	-133	-129
    ~thao khoa	214	-212	-94
    ~thao luan	-52	-84	80
    ~thao qui	-51	123	-127
    ~thap	148	-139	-84
    ~that	-18	-142	48
    ~thay	-109	-129	141
    ~thay co	104	-84	-87
    ~thay doi	-127	-15	133
    ~thay giao	209	-184	-83
    ~thay sach	130	-85	-91
    ~the	-90	-131	238
    ~the @country	-282	302	-241
    ~the @home	216	-141	-238
    ~the @staff	-170	-117	157
    ~the city	-133	227	-232
    ~the country	106	-76	-133
    ~the dang	286	-103	-267
    ~the gioi	-41	81	-333
    ~the he	129	-51	-148
    ~the khi	-87	-64	117
    ~the ki	-92	98	-185
    ~the library	-165	-447	223
    ~the meeting	-109	59	33
    ~the ministry	-16	68	-145
    ~the national	-54	177	-253
    ~the nganh	-76	-29	76
    ~the phong	-115	-39	116
    ~the plan	126	-112	-38
    ~the programme	-196	256	-83
    ~the project	-264	259	-227
    ~the province	332	-315	-220
    ~the provincial	154	-273	-98
    ~the thu	64	-61	-65
    ~the truc	118	-101	-128
    ~them	-51	37	-91
    ~them ba	-192	147	66
    ~them sach	164	-113	-149
    ~theo	145	-167	-76
    ~theo ban	93	-68	-46
    ~theo nghi	-107	-16	108
    ~theo qui	73	-165	-7
    ~theo sach	149	-152	-121
    ~theo so	-44	-55	73
    ~thi	-56	-173	121
    ~thi can	253	-212	-181
    ~thi cong	157	-112	-175
    ~thi dau	-70	-113	98
    ~thi den	-155	193	-85
    ~thi do	84	-195	51
    ~thi doc	273	-216	-168
    ~thi dua	-70	-279	131
    ~thi gioi	99	-48	-80
    ~thi han	-213	-105	226
    ~thi hang	-101	-136	137
    ~thi hoa	179	-174	-99
    ~thi ke	-175	195	-248
    ~thi lan	124	-199	-72
    ~thi mi	-172	-52	170
    ~thi sinh	198	-189	-170
    ~thi tai	131	-197	37
    ~thi thang	-42	-105	56
    ~thi thu	114	-327	-15
    ~thi tim	-117	-22	120
    ~thi truong	-124	125	-63
    ~thi ve	-14	29	-145
    ~thi viet	30	30	-122
    ~thich	193	-193	-131
    ~thien	143	-1	-248
    ~thien cho	-23	34	-105
    ~thiet	-52	112	-285
    ~thiet bi	-21	79	-271
    ~thieu	42	-37	-100
    ~thieu nhi	-49	-5	31
    ~thieu sach	268	-251	-193
    ~thieu thu	83	-76	-57
    ~thirty	-77	49	24
    ~this	-194	-422	321
    ~tho	96	-47	-216
    ~tho tai	-132	133	-17
    ~thoa	-154	196	49
    ~thoa thuan	-259	278	-87
    ~thoai	-43	-12	6
    ~thoat	107	-110	-63
    ~thoi	35	-212	39
    ~thoi gian	-127	-336	242
    ~thoi han	-194	-22	197
    ~thoi quen	72	-53	-25
    ~thon	129	-65	-292
    ~thong	-62	-101	64
    ~thong bao	-199	-454	226
    ~thong cam	-177	-99	166
    ~thong minh	29	39	-126
    ~thong nganh	16	-179	45
    ~thong nhat	58	-31	-68
    ~thong qua	-99	75	-34
    ~thong thu	196	-163	-187
    ~thong tin	-72	7	55
    ~thong tu	211	-201	-199
    ~three	222	-143	-330
    ~thu	-55	-20	-5
    ~thu #	-71	107	-178
    ~thu @union	-115	-69	161
    ~thu @vietnam	-116	117	-84
    ~thu am	201	-188	-89
    ~thu ba	-140	36	111
    ~thu bay	-177	-165	193
    ~thu cac	-72	85	-18
    ~thu chi	-85	-60	80
    ~thu cho	-13	-203	153
    ~thu cua	-98	123	-51
    ~thu den	-45	57	-19
    ~thu duoc	185	-78	-161
    ~thu gioi	241	-194	-266
    ~thu hai	-246	-72	262
    ~thu hoach	-68	-86	77
    ~thu hoc	163	-165	-72
    ~thu hut	107	-39	-99
    ~thu kho	-167	-57	174
    ~thu ki	-184	109	-14
    ~thu muc	43	-37	-47
    ~thu nam	-149	-43	147
    ~thu nga	-142	-187	175
    ~thu nghiem	-136	155	-56
    ~thu nhan	-39	-115	80
    ~thu nhap	-186	-49	214
    ~thu nop	-15	-3	18
    ~thu o	-73	67	-49
    ~thu sau	-138	-108	138
    ~thu tai	37	-20	-87
    ~thu thu	16	-21	-154
    ~thu tich	-48	99	-180
    ~thu tieng	-191	225	-139
    ~thu tre	-227	17	130
    ~thu tu	-4	39	-123
    ~thu tuc	159	-258	-111
    ~thu vien	54	-26	-145
    ~thua	94	-187	67
    ~thuan	-259	278	-87
    ~thuan giua	-166	171	-35
    ~thuan voi	-69	89	-35
    ~thuat	-40	67	-170
    ~thuat vien	-138	165	-139
    ~thuc	-86	170	-199
    ~thuc bang	-165	173	-138
    ~thuc hanh	101	-13	-136
    ~thuc hien	128	-109	-141
    ~thuc tap	-182	126	-47
    ~thuc te	143	-161	-95
    ~thung	111	-106	-82
    ~thuoc	-63	40	-125
    ~thuoc ve	142	-184	-94
    ~thuong	-61	-162	89
    ~thuong do	77	-45	-133
    ~thuong mai	-22	42	-20
    ~thuong nien	45	-1	-127
    ~thuy	-36	41	-5
    ~thuyen	-42	93	-69
    ~thuyet	178	21	-244
    ~thuyet minh	205	-223	-155
    ~thuyet trinh	-55	157	-169
    ~ti	229	-144	-215
    ~ti le	48	-43	-15
    ~tich	16	66	-294
    ~tich @home	125	-104	-41
    ~tich co	-48	99	-180
    ~tiec	-143	-91	137
    ~tiec mung	-61	-50	62
    ~tiem	-86	-146	132
    ~tiem chung	-59	-120	91
    ~tien	-118	-228	205
    ~tien do	99	26	-135
    ~tien ra	-73	20	46
    ~tien tau	-111	-133	126
    ~tieng	-143	167	-186
    ~tieng me	-98	133	-146
    ~tieng viet	-88	88	-56
    ~tiep	-270	115	194
    ~tiep doan	-92	76	15
    ~tiep khach	-145	-220	183
    ~tiep nhan	75	-38	-98
    ~tiet	-78	-122	92
    ~tiet kiem	157	22	-212
    ~tiet muc	-137	-146	149
    ~tieu	187	-119	-206
    ~tieu bieu	66	-130	-6
    ~tieu chuan	85	-92	-81
    ~tieu den	92	-111	-75
    ~tim	183	-193	-189
    ~tim hieu	200	-222	-87
    ~tim sach	170	-206	-99
    ~tim thay	-166	163	-22
    ~tin	317	-389	-192
    ~tin co	-22	2	20
    ~tin hoc	-45	-197	122
    ~tin thu	42	-54	-57
    ~tinh	162	-244	-18
    ~tinh @abroad	-218	310	-153
    ~tinh @home	-156	-11	130
    ~tinh ban	157	-184	-103
    ~tinh bao	161	-118	-170
    ~tinh bo	86	-54	-42
    ~tinh cong	-33	-62	48
    ~tinh day	109	-69	-86
    ~tinh duoc	81	-18	-75
    ~tinh gian	-107	-16	108
    ~tinh gop	159	-158	-13
    ~tinh hoc	-9	-91	32
    ~tinh hop	-163	-53	139
    ~tinh huong	216	-187	-150
    ~tinh mien	131	-131	-63
    ~tinh mo	156	-133	-145
    ~tinh moi	66	-60	-62
    ~tinh nguyen	-80	143	-307
    ~tinh phoi	116	-109	-108
    ~tinh tai	123	-103	-155
    ~tinh than	-136	62	59
    ~tinh thanh	187	-150	-181
    ~tinh to	58	-15	-68
    ~tinh trang	-11	40	-61
    ~tinh trao	159	-117	-187
    ~tinh tuyen	36	36	-88
    ~tinh va	187	-186	-92
    ~tinh ve	56	50	-171
    ~to	-186	-104	221
    ~to @office	-76	-73	84
    ~to a	-276	291	-185
    ~to chuc	-86	141	-143
    ~to the	-182	138	-104
    ~to truong	-312	-213	347
    ~to tu	-102	-15	107
    ~toa	84	4	-269
    ~toa dam	49	-11	-144
    ~toa nha	172	-221	-128
    ~toan	-187	7	147
    ~toan bo	-49	-15	115
    ~toan cau	-264	265	-136
    ~toan co	-78	-54	107
    ~toan phan	-20	38	-26
    ~toan phong	128	-191	38
    ~toan quoc	302	-275	-279
    ~toan the	-56	-10	64
    ~toan tinh	123	-99	-149
    ~toc	82	-61	-144
    ~toi	-3	-27	-43
    ~toi do	82	-156	-50
    ~toi hoi	94	-87	-82
    ~toi se	-82	69	-9
    ~toi thu	-71	-118	127
    ~ton	-7	99	-179
    ~tong	-101	-41	71
    ~tong @office	-30	58	-29
    ~tong hop	-20	-127	38
    ~tong ket	62	-147	29
    ~tra	-53	-218	115
    ~tra ban	-56	80	-29
    ~tra cuu	97	49	-259
    ~tra lai	-146	140	-93
    ~tra linh	79	-45	-159
    ~tra loi	12	42	-66
    ~tra o	41	-26	-19
    ~tra sach	-195	-59	183
    ~tra tai	110	-76	-153
    ~tra thu	7	-148	29
    ~trach	-77	-305	207
    ~trach co	-105	-21	115
    ~trai	133	-53	-173
    ~trai giam	207	-233	-141
    ~training	215	-141	-267
    ~tram	113	2	-263
    ~tram ban	-111	93	16
    ~tram books	4	3	-8
    ~tram cuon	-88	95	-79
    ~tram doc	41	-38	-4
    ~tram nghin	-87	-28	95
    ~tram nguoi	-133	27	48
    ~tram thang	-29	30	-1
    ~tram thu	-166	182	-70
    ~tram y	151	-138	-30
    ~tran	-229	-29	194
    ~tran trong	-163	-51	169
    ~tran van	45	-63	18
    ~trang	169	-61	-320
    ~trang sach	200	-183	-108
    ~trang tai	92	-103	-59
    ~trang thiet	-51	53	-31
    ~trang thu	115	-127	-81
    ~tranh	6	40	-363
    ~tranh luan	-42	45	-28
    ~tranh song	90	-80	-59
    ~tranh ve	165	-155	-209
    ~trao	-135	224	-248
    ~trao #	48	-24	-170
    ~trao bang	57	2	-72
    ~trao bieu	-20	40	-23
    ~trao chung	-91	93	-9
    ~trao co	86	13	-199
    ~trao dien	54	-53	-22
    ~trao doc	90	-116	-57
    ~trao doi	-193	239	-269
    ~trao giai	-96	56	-49
    ~trao lai	182	-132	-141
    ~trao may	-92	110	-25
    ~trao qua	-169	97	103
    ~trao quyet	-80	-127	135
    ~trao sach	-114	113	-61
    ~trao tai	-49	46	-28
    ~trao tang	-109	112	-106
    ~trao to	172	-147	-199
    ~trao tra	-70	94	-30
    ~trao tu	27	-24	-18
    ~trao xe	-111	126	-27
    ~tre	-1	77	-362
    ~tre @home	250	-253	-110
    ~tre cho	91	-102	-50
    ~tre con	165	-163	-54
    ~tre cuoi	-41	-65	75
    ~tre den	49	-11	-139
    ~tre doc	215	-191	-86
    ~tre em	-66	160	-356
    ~tre lam	123	-83	-148
    ~tre o	0	9	-74
    ~tre que	139	-133	-31
    ~tre so	-230	229	-24
    ~tre thi	71	-20	-59
    ~tren	65	-73	-99
    ~tren bien	-49	57	-11
    ~tren ho	-193	134	25
    ~treo	162	-166	-138
    ~tri	-111	-1	38
    ~tri gia	-143	143	-85
    ~tri kien	91	-90	-72
    ~tri kinh	145	-90	-77
    ~tri phan	-106	-53	98
    ~tri thu	-100	100	-31
    ~tri tue	-124	118	-95
    ~tri viec	-121	-138	133
    ~trich	-194	-67	127
    ~trich tu	-193	-67	126
    ~trien	325	-193	-410
    ~trien khai	106	-75	-95
    ~trien lam	315	-216	-369
    ~trien thu	46	19	-114
    ~trien van	17	5	-26
    ~trieu	119	-98	-70
    ~trieu luot	133	-76	-137
    ~trinh	194	-49	-284
    ~trinh @office	-98	-80	150
    ~trinh bay	-145	99	109
    ~trinh do	14	37	-110
    ~trinh hop	-188	193	-9
    ~trinh rong	-183	207	-82
    ~trinh so	-168	-48	157
    ~tro	-5	10	-85
    ~tro #	-79	81	-11
    ~tro @home	102	-91	-93
    ~tro cho	-68	40	-7
    ~tro choi	170	-188	-92
    ~tro chuyen	214	-208	-173
    ~tro do	-27	-64	71
    ~tro hang	-30	-18	38
    ~tro lai	170	-185	-98
    ~tro mot	-92	-93	120
    ~tro tai	-45	6	39
    ~tro them	-109	112	-76
    ~tro thu	49	111	-146
    ~tro toan	-55	56	-22
    ~tro ve	-128	115	-98
    ~troi	141	-137	-122
    ~trom	31	5	-141
    ~tron	-216	219	-96
    ~trong	76	-225	30
    ~trong #	-180	235	-121
    ~trong ba	32	-166	-2
    ~trong ca	161	-187	-97
    ~trong chuyen	-69	71	-39
    ~trong co	-247	-128	238
    ~trong dem	72	-48	-98
    ~trong hai	-241	24	200
    ~trong kho	253	-283	-103
    ~trong mot	-95	116	-98
    ~trong nam	-145	123	74
    ~trong noi	-208	-55	202
    ~trong nuoc	277	-281	-144
    ~trong phong	288	-219	-217
    ~trong qui	-187	68	106
    ~trong sau	-130	126	-74
    ~trong thu	-159	175	-177
    ~trong tinh	186	-200	-130
    ~trong toan	202	-160	-172
    ~trong tuan	131	-206	-98
    ~tru	261	-197	-183
    ~tru diem	-117	-30	137
    ~tru so	339	-338	-147
    ~trua	-98	-126	122
    ~trua cho	29	-84	32
    ~truc	-487	-47	377
    ~truc tiep	-132	157	-138
    ~truc toi	-72	-46	105
    ~truc tuyen	128	104	-331
    ~trung	-54	-2	-38
    ~trung bay	142	2	-345
    ~trung kien	-31	-133	209
    ~trung tam	-75	28	33
    ~trung thu	122	-139	-1
    ~trung tuyen	-90	-30	111
    ~truoc	-284	56	118
    ~truoc #	-22	-193	127
    ~truoc cuoi	59	-68	10
    ~truoc hom	-93	-58	86
    ~truoc thu	-90	-34	108
    ~truong	65	16	-266
    ~truong @abroad	-102	105	-3
    ~truong @country	-82	81	-5
    ~truong @home	-169	178	-137
    ~truong @office	-141	-64	179
    ~truong @union	-116	-7	119
    ~truong ban	71	-112	-27
    ~truong cho	-1	21	-47
    ~truong co	-79	-42	105
    ~truong dai	-150	156	-123
    ~truong dat	112	-112	-108
    ~truong hoc	227	-124	-359
    ~truong o	119	-119	-42
    ~truong thon	102	-75	-63
    ~truong thu	-11	83	-86
    ~truong tu	85	-93	-45
    ~truong va	-98	107	-44
    ~truy	-53	75	-119
    ~truy cap	-91	107	-102
    ~truyen	229	-86	-411
    ~truyen cho	-40	58	-28
    ~truyen co	56	24	-113
    ~truyen cung	275	-271	-10
    ~truyen kieu	-3	10	-8
    ~truyen ngan	125	-137	-58
    ~truyen thong	171	-227	-109
    ~truyen tranh	-52	75	-100
    ~tu	-91	134	-70
    ~tu #	-389	-162	346
    ~tu @abroad	-208	220	-182
    ~tu @country	-184	170	-48
    ~tu ban	-133	139	-63
    ~tu bay	-93	-67	95
    ~tu bo	204	-295	-145
    ~tu cham	-77	-48	69
    ~tu cho	61	-13	-181
    ~tu dau	-163	-59	172
    ~tu dien	-79	-4	80
    ~tu do	144	-101	-130
    ~tu hang	28	-24	-5
    ~tu hoc	-236	-80	233
    ~tu hom	-166	-30	175
    ~tu kho	65	-59	-88
    ~tu lieu	-90	182	-232
    ~tu mot	-142	117	-52
    ~tu muon	94	-29	-96
    ~tu nam	-19	54	-81
    ~tu ngan	360	-325	-207
    ~tu nhan	244	-260	-217
    ~tu o	59	-64	-49
    ~tu qui	-262	-81	198
    ~tu sach	230	-115	-341
    ~tu sang	156	-195	18
    ~tu thang	-81	-29	82
    ~tu thoi	21	15	-74
    ~tu thu	-114	93	-54
    ~tu trong	43	-2	-50
    ~tu tru	119	-68	-98
    ~tu truyen	32	3	-75
    ~tu ve	11	39	-108
    ~tua	100	-73	-90
    ~tuan	-87	69	7
    ~tuan cho	115	-96	-77
    ~tuan co	-66	-79	94
    ~tuan cua	-64	-78	115
    ~tuan le	-33	66	-157
    ~tuan nay	-172	-81	185
    ~tuan phim	-98	104	-14
    ~tuan qua	-60	52	-37
    ~tuan sach	-65	67	-4
    ~tuan sau	-135	-38	133
    ~tuan tai	-51	-132	134
    ~tuan van	-138	140	-31
    ~tuc	-23	-165	60
    ~tue	-124	118	-95
    ~tue nhan	-199	216	-84
    ~tung	-24	-36	-31
    ~tung nguoi	-187	-169	188
    ~tung phong	-101	-69	110
    ~tung to	189	-220	-137
    ~tung trang	187	-99	-177
    ~tuoi	184	-198	-137
    ~tuong	-109	-45	100
    ~tuong trinh	-134	-73	171
    ~tuong voi	-131	147	-124
    ~tuyen	80	-101	-93
    ~tuyen @office	-121	-32	138
    ~tuyen @staff	-177	-181	198
    ~tuyen bo	-143	110	-61
    ~tuyen duong	-128	-58	133
    ~tuyen ngon	118	-119	-91
    ~tuyen tinh	140	-134	-22
    ~tuyen truyen	121	-113	-113
    ~two	90	4	-385
    ~two million	-158	192	-123
    ~uc	-284	301	-306
    ~ung	70	-14	-206
    ~ung dung	308	-253	-243
    ~ung ho	102	-243	-11
    ~ung ngay	144	-136	-127
    ~ung tuan	-110	118	-82
    ~ung vien	-164	129	-27
    ~until	-84	83	-58
    ~until #	5	143	-269
    ~uoc	-337	236	-6
    ~uoc thi	-161	-165	188
    ~use	-36	-309	121
    ~uu	48	-97	-33
    ~uu tien	101	-57	-97
    ~uy	-109	73	73
    ~uy ban	-110	120	-27
    ~va	67	138	-413
    ~va @abroad	-138	139	-46
    ~va @country	-105	110	-63
    ~va ban	58	-45	-62
    ~va dan	78	-78	-69
    ~va day	11	-3	-20
    ~va ke	132	-142	-65
    ~va ki	17	24	-74
    ~va lam	-1	136	-140
    ~va moi	-136	128	23
    ~va nhan	185	-111	-126
    ~va qui	-21	-6	26
    ~va sach	198	-155	-179
    ~va tang	-228	169	75
    ~va thu	-68	109	-127
    ~va tinh	-125	141	-25
    ~va tung	214	-220	-188
    ~vai	5	20	-92
    ~vai tro	15	9	-92
    ~van	191	-281	-40
    ~van @country	-292	301	-94
    ~van ban	-28	-99	51
    ~van binh	45	-63	18
    ~van co	252	-258	-235
    ~van dong	-24	-87	103
    ~van hanh	197	-147	-203
    ~van hoa	-143	93	6
    ~van hoc	-58	87	-94
    ~van kien	-201	81	134
    ~van mien	116	-83	-54
    ~van nghe	185	-199	-70
    ~van phong	94	-11	-102
    ~van tai	50	-49	-43
    ~van ve	55	-43	-63
    ~van y	-14	-135	64
    ~vang	-50	-149	121
    ~vang phai	-107	-60	133
    ~vao	56	-269	61
    ~vao ban	-53	59	-79
    ~vao kho	4	-59	66
    ~vao nha	25	17	-129
    ~vao thu	188	-243	-35
    ~vat	-58	76	-81
    ~ve	-35	17	-60
    ~ve @home	132	-183	-69
    ~ve @office	-59	-49	59
    ~ve @vietnam	-167	156	-118
    ~ve ban	38	52	-87
    ~ve bao	-180	84	91
    ~ve bien	77	-102	-71
    ~ve bo	-142	-59	127
    ~ve cho	39	-2	-55
    ~ve di	-3	28	-122
    ~ve du	55	92	-144
    ~ve huu	-62	-225	139
    ~ve mo	36	91	-112
    ~ve nguon	4	-242	134
    ~ve que	139	-155	20
    ~ve sach	-247	245	-108
    ~ve sinh	-109	-62	105
    ~ve tang	-100	-100	123
    ~ve tay	-51	105	-66
    ~ve thu	-147	233	-234
    ~ve tinh	-82	79	-60
    ~ve tranh	-60	66	-91
    ~ve tu	52	22	-71
    ~ve van	115	-92	-139
    ~ven	-23	39	-81
    ~vi	-146	-188	202
    ~vi pham	-200	109	-22
    ~vi tri	-125	-139	136
    ~via	-100	117	-76
    ~via he	47	-26	-58
    ~viec	-330	56	144
    ~viec ba	-140	139	-130
    ~viec cua	-45	-50	79
    ~viec lam	-98	-220	173
    ~viec sau	-70	-146	114
    ~viec tai	-18	92	-148
    ~viec thu	-181	-109	176
    ~viec trao	-133	134	-118
    ~viec trong	-59	-50	87
    ~viec voi	30	3	-182
    ~vien	6	63	-200
    ~vien #	149	-151	-66
    ~vien @abroad	-520	521	-335
    ~vien @authority	-233	235	-130
    ~vien @country	-425	458	-137
    ~vien @embassy	-10	11	-1
    ~vien @home	-103	-163	208
    ~vien @homely	186	-177	-66
    ~vien @organisation	-147	155	-41
    ~vien @vietnam	-1	36	-162
    ~vien anh	-228	200	-50
    ~vien bang	111	-104	-81
    ~vien bo	145	-94	-145
    ~vien cac	51	-40	-107
    ~vien cap	210	-182	-177
    ~vien cho	-50	31	61
    ~vien chuyen	168	-170	-76
    ~vien co	-33	173	-318
    ~vien cong	-53	116	-245
    ~vien cua	93	-26	-204
    ~vien cung	-49	64	-47
    ~vien dai	-137	133	-66
    ~vien de	224	-132	-186
    ~vien den	-111	110	-66
    ~vien di	-100	-3	93
    ~vien dia	140	-140	-116
    ~vien dien	65	-83	-38
    ~vien do	-94	113	-156
    ~vien doc	19	-16	-4
    ~vien don	101	-101	-66
    ~vien dong	-92	-104	103
    ~vien du	-66	-135	113
    ~vien dung	141	-140	-40
    ~vien duoc	85	-215	-34
    ~vien giai	-121	-107	183
    ~vien gioi	33	20	-120
    ~vien gop	9	-60	30
    ~vien hai	95	-81	-53
    ~vien hoc	-59	-15	69
    ~vien hop	-176	-57	202
    ~vien huong	190	-102	-138
    ~vien huyen	233	-170	-283
    ~vien ket	-135	-54	128
    ~vien khao	124	-124	-10
    ~vien khoa	-12	-121	28
    ~vien khong	-178	-27	129
    ~vien khu	-82	109	-118
    ~vien lam	70	-53	-95
    ~vien lang	54	-40	-172
    ~vien lao	-229	243	-248
    ~vien luu	168	-102	-221
    ~vien mang	159	-153	-40
    ~vien mo	183	-178	-128
    ~vien moi	146	-98	-111
    ~vien mua	264	-246	-142
    ~vien nam	127	-133	-101
    ~vien nganh	208	-206	-37
    ~vien nghe	12	2	-22
    ~vien nghi	-267	-203	266
    ~vien nhan	-55	-100	57
    ~vien nhi	245	-210	-226
    ~vien noi	-175	163	-19
    ~vien nuoc	-317	305	-100
    ~vien o	-181	224	-198
    ~vien phan	265	-246	-69
    ~vien phoi	19	18	-65
    ~vien phuc	158	-85	-109
    ~vien phuong	155	-150	-146
    ~vien quan	102	-91	-81
    ~vien quoc	-41	26	-63
    ~vien ra	-146	136	-103
    ~vien so	114	-36	-292
    ~vien tai	58	-53	-85
    ~vien thanh	17	-84	-43
    ~vien the	-179	161	-100
    ~vien thieu	-189	74	127
    ~vien thong	61	-3	-143
    ~vien thu	-116	114	-48
    ~vien tinh	-42	-188	165
    ~vien to	89	-128	27
    ~vien toan	200	-135	-245
    ~vien trao	85	-194	5
    ~vien trong	123	-124	-94
    ~vien truong	126	-50	-332
    ~vien tu	218	-203	-139
    ~vien va	105	-157	-73
    ~vien van	245	-85	-192
    ~vien vao	-117	122	-40
    ~vien ve	16	1	-39
    ~vien vien	37	-93	-17
    ~vien viet	-100	106	-25
    ~vien xa	247	-148	-258
    ~vien xanh	-182	152	-103
    ~vieng	-192	-175	209
    ~viet	-138	150	-179
    ~viet cam	126	-116	-102
    ~viet han	-155	155	-79
    ~viet lao	-200	204	-113
    ~viet o	53	-50	-53
    ~viet phap	-147	142	-89
    ~viet so	74	-73	-4
    ~viet tai	-161	161	-100
    ~viet thu	7	16	-56
    ~viet tuong	-134	-73	171
    ~village	156	-6	-352
    ~vinh	196	-149	-213
    ~vinh danh	124	-115	-126
    ~visits	-338	221	-134
    ~vo	3	-289	115
    ~vo chong	0	-95	46
    ~vo thi	-213	-105	226
    ~voi	19	-9	-155
    ~voi @authority	1	4	-23
    ~voi @staff	-115	-60	96
    ~voi ban	150	-101	-214
    ~voi cong	67	-82	-20
    ~voi hoc	64	-57	-18
    ~voi su	-108	115	-56
    ~voi thu	-4	44	-236
    ~voi to	-81	-52	115
    ~voi van	-76	30	46
    ~volunteers	-20	63	-158
    ~vong	49	108	-263
    ~vong quanh	16	28	-217
    ~vu	21	-201	43
    ~vu ca	146	-82	-132
    ~vu chieu	-149	-81	138
    ~vu luu	285	-111	-275
    ~vu moi	114	-41	-87
    ~vu muon	116	-106	-124
    ~vu nghien	169	-128	-82
    ~vu nguoi	149	-13	-145
    ~vu phat	-34	-5	38
    ~vu tai	-93	-73	93
    ~vu thi	-172	-52	170
    ~vua	-163	171	-104
    ~vuc	28	73	-212
    ~vui	-114	-103	221
    ~vui long	-106	-69	102
    ~vung	224	-129	-304
    ~vung bien	181	-190	-69
    ~vung cao	19	3	-130
    ~vung sau	194	-223	-160
    ~vuong	-43	105	-41
    ~vuot	-3	8	-5
    ~vuot qua	-3	8	-5
    ~we	-243	-195	239
    ~week	177	-251	-25
    ~who	-286	-222	299
    ~will	-323	95	135
    ~xa	569	-448	-476
    ~xa an	96	-98	-30
    ~xa de	114	-99	-113
    ~xa duoc	91	-77	-43
    ~xa gui	23	-9	-14
    ~xa hoi	167	-218	-2
    ~xa o	63	-51	-22
    ~xa que	106	-105	-37
    ~xa sau	148	-99	-121
    ~xa tan	125	-79	-70
    ~xa vung	104	-48	-101
    ~xac	-98	-46	115
    ~xac nhan	-98	-46	115
    ~xanh	-73	118	-103
    ~xay	71	-23	-312
    ~xay dung	239	-193	-225
    ~xay phong	-154	160	-71
    ~xay thu	-105	115	-78
    ~xay tu	37	-33	-22
    ~xe	-84	-71	90
    ~xe buyt	-1	9	-78
    ~xe co	-35	-12	42
    ~xe o	-14	-70	45
    ~xe sach	-38	47	-83
    ~xe tai	144	-128	-24
    ~xe thu	74	90	-190
    ~xe ve	56	-61	-43
    ~xem	-73	-90	81
    ~xem phim	133	-133	-31
    ~xep	-84	-197	197
    ~xep hang	27	51	-165
    ~xep lai	-138	-82	128
    ~xep loai	-141	-70	118
    ~xep sach	267	-235	-152
    ~xet	-274	-250	296
    ~xet thi	-137	-99	130
    ~xet tuyen	-127	-105	132
    ~xin	-95	-313	178
    ~xin loi	-191	-87	184
    ~xin nghi	-68	-28	79
    ~xix	20	-15	-131
    ~xoa	-97	117	-66
    ~xoa mu	-84	94	-51
    ~xong	-189	-7	116
    ~xong truoc	-146	49	31
    ~xu	42	-91	-15
    ~xu li	105	-221	-9
    ~xua	146	-112	-194
    ~xuan	208	-245	-140
    ~xuan cua	-150	-95	146
    ~xuan cung	-47	-56	59
    ~xuat	172	-115	-184
    ~xuat ban	-60	149	-258
    ~xuat sac	22	-132	106
    ~xuong	-12	46	-119
    ~xuyen	68	-26	-121
    ~y	-222	182	20
    ~y cho	186	-191	-53
    ~y kien	75	-250	3
    ~y nhan	-179	-41	188
    ~y tai	-77	95	-170
    ~y te	151	-138	-30
    ~y thu	60	-242	29
    ~years	-82	70	6
    ~yen	164	-146	-124
    ~yen tam	170	-160	-124
    ~yet	-235	-68	162
    ~yet danh	-80	-54	67
    ~yeu	-11	-372	106
    ~yeu cau	-58	-172	103
    ~yeu sach	196	-177	-60
    ~yeu thich	100	-110	-48
    ~young	117	10	-191
    án	18	81	-205
    án cho	100	-124	-72
    án kéo	-136	168	-50
    ánh	101	-31	-89
    áo	-247	247	-174
    áp	138	-281	40
    áp dụng	87	-224	66
    áp phích	30	-19	-33
    âm	58	-120	37
    ít	-80	32	63
    ô	-61	56	32
    ô tô	-18	-84	31
    ôn	243	-215	-149
    ôn thi	266	-205	-193
    ông	-211	30	190
    ông bà	118	-117	-15
    ông bùi	-138	-5	138
    ông từng	-147	149	-9
    ông đặng	-94	-50	77
    ý	-198	47	56
    ý cho	199	-192	-70
    ý kiến	86	-150	-2
    ý nhận	-82	-49	76
    ý tại	-148	149	-146
    ăn	151	-246	-75
    ăn sáng	42	-104	-19
    ăn trưa	67	-76	-24
    đa	-63	46	-38
    đa phương	-70	50	-41
    đang	-109	3	62
    đem	103	-63	-62
    đi	-213	-115	207
    đi bộ	206	-191	-92
    đi công	-64	-69	84
    đi do	-1	6	-4
    đi học	-116	-63	105
    đi muộn	-198	-138	222
    đi trả	54	-51	-6
    đi xe	-22	-34	50
    điều	-77	30	26
    điều hành	-168	169	-99
    điều kiện	61	2	-78
    điều phối	-133	115	-75
    điều động	-101	-100	113
    điểm	201	-263	-63
    điểm danh	-51	-50	52
    điểm thi	-23	-3	26
    điểm đọc	129	14	-175
    điển	56	-34	-32
    điện	3	-78	11
    điện thoại	91	-38	-144
    điện tử	37	-20	-99
    đo	-19	-49	25
    đo độ	-66	-82	70
    đoàn	-247	280	-139
    đoàn @country	-66	88	-69
    đoàn @vietnam	-87	70	-55
    đoàn chuyên	-53	55	-3
    đoàn cán	-101	121	-144
    đoàn công	154	-89	-177
    đoàn giáo	-60	60	-8
    đoàn giới	-92	90	-30
    đoàn khách	-87	94	-105
    đoàn kiểm	-105	-64	119
    đoàn kết	-231	-130	245
    đoàn nhà	-63	67	-5
    đoàn thanh	-145	107	28
    đoàn thư	-110	184	-105
    đoàn viếng	-79	-54	87
    đoàn đại	-67	73	-8
    đoàn đến	136	69	-142
    đoạn	-86	17	-5
    đoạn #	-182	13	80
    đoạt	-191	89	92
    đoạt giải	-191	89	92
    đua	-133	-215	154
    đua của	125	-87	-107
    đua giữa	-36	-8	43
    đua nội	-96	-129	103
    đua quí	-149	-70	154
    đàm	-15	113	-152
    đàm với	-112	91	-56
    đàn	-118	132	-21
    đào	61	32	-138
    đào tạo	-255	313	-144
    đá	134	-193	-119
    đá bóng	-31	-3	34
    đán	-88	-71	90
    đánh	-90	4	66
    đánh giá	-47	-85	65
    đáp	111	-165	-90
    đáp chế	-106	-26	109
    đã	-9	-128	50
    đèn	150	-117	-76
    đêm	178	-91	-237
    đêm giao	-129	3	101
    đêm thơ	-19	41	-29
    đình	199	-134	-36
    đình @staff	-106	-94	151
    đình cho	27	-50	24
    đính	-47	-51	54
    đò	128	-118	-23
    đó	113	-107	-88
    đón	125	-44	-170
    đón bạn	152	-134	-149
    đón học	107	-104	-74
    đón nhận	126	-44	-136
    đóng	-205	-97	96
    đóng cửa	-312	-70	208
    đóng góp	-42	19	-10
    đô	-60	62	-9
    đôi	176	-12	-237
    đông	54	-108	-46
    đông sơn	56	-55	-1
    đông đảo	117	-94	-120
    đúng	-198	-99	194
    đúng giờ	-141	-73	160
    đúng hạn	-99	-50	93
    đăng	117	-144	-69
    đăng cai	68	65	-136
    đăng kí	98	-232	-16
    đăng nhập	-50	-50	55
    đơn	-263	11	167
    đơn vị	-100	-260	145
    đưa	-37	156	-132
    đưa hàng	65	-15	-56
    đưa lên	-91	108	-103
    đưa một	26	-13	-22
    đưa ra	-7	78	-77
    đưa sách	-58	90	-104
    đưa thư	-216	219	-66
    đưa vào	57	-55	-56
    đường	147	-83	-159
    đường sách	196	-165	-79
    được	91	-55	-117
    được #	-98	58	-40
    được @union	-132	-48	124
    được bày	-38	48	-51
    được báo	174	-173	-89
    được bạn	232	-190	-77
    được bộ	69	-101	-53
    được cử	-116	-116	140
    được kí	-80	85	-21
    được làm	65	-148	-35
    được mượn	-8	85	-138
    được nhận	-158	-120	169
    được trả	-153	-62	134
    được tập	200	-164	-97
    được tặng	187	-172	-146
    được đưa	-170	233	-88
    được đọc	17	8	-84
    đại	-219	164	-52
    đại biểu	60	-21	-87
    đại diện	-262	231	-84
    đại học	-24	40	-70
    đại hội	-120	-59	94
    đại sứ	-107	125	-208
    đạo	-385	29	223
    đạo hai	-58	75	-64
    đạo huyện	-61	71	-65
    đạo luật	-96	98	-36
    đạo thư	-101	61	12
    đạo tỉnh	174	-73	-173
    đạp	-1	-7	8
    đạt	101	-141	-85
    đảng	72	-107	-44
    đảo	247	-137	-309
    đảo bạn	91	-77	-73
    đất	39	111	-109
    đấu	-91	-124	113
    đầu	-96	-87	8
    đầu sách	88	-38	-59
    đầu tháng	-184	-81	189
    đầu tiên	98	-20	-125
    đầu tuần	-156	-169	195
    đầu tư	0	46	-176
    đầu từ	-200	98	-17
    đặng	-35	-105	68
    đặng quốc	-35	-105	68
    đặt	182	-135	-240
    đặt tại	-4	6	-2
    đặt ở	94	-81	-121
    đẹp	-114	37	33
    đẻ	3	78	-103
    đến	-110	98	-65
    đến #	-90	-91	98
    đến cũng	113	-108	-83
    đến hạn	-152	-50	151
    đến năm	-26	53	-96
    đến tay	100	-96	-20
    đến thư	173	-43	-222
    đến từ	-250	193	-65
    đến từng	-51	-39	54
    đến với	166	-159	-41
    đến đông	143	-85	-172
    đề	121	-330	-24
    đề nghị	49	-107	-32
    đề tại	59	-13	-56
    đề xuất	136	-111	-57
    đề án	261	-153	-235
    đều	108	-50	-88
    để	-57	-60	86
    để đọc	130	2	-185
    địa	110	14	-390
    địa chí	-10	-19	16
    địa phương	47	71	-354
    định	-66	-144	66
    định bổ	-58	-98	87
    định của	-135	-87	135
    định kì	-172	-55	123
    định mới	-23	10	-30
    định mức	76	-93	-63
    định nghỉ	187	-75	-191
    định thư	-76	80	-83
    định tinh	-74	-22	74
    định tổ	8	-18	8
    đọc	200	-110	-305
    đọc @country	75	-55	-105
    đọc @home	102	-10	-257
    đọc @homely	187	-160	-44
    đọc @vietnam	23	-21	-2
    đọc báo	-38	-74	41
    đọc cho	151	-134	-165
    đọc chủ	-29	-57	48
    đọc có	240	-99	-219
    đọc của	-133	147	9
    đọc do	92	-177	-49
    đọc góp	184	-157	-129
    đọc hai	129	-75	-110
    đọc khu	105	-110	-80
    đọc nhiều	-11	60	-120
    đọc sách	188	-110	-322
    đọc thiếu	38	-31	-57
    đọc thông	-148	-60	113
    đọc thơ	-185	196	-39
    đọc thư	-91	44	76
    đọc tiếng	-81	92	-20
    đọc trong	-121	94	67
    đọc truyện	-122	157	-130
    đọc trẻ	146	-106	-96
    đọc trở	101	-96	-94
    đọc tại	92	-23	-78
    đọc vui	-134	-76	120
    đọc và	45	-27	-27
    đọc vùng	25	-14	-12
    đọc được	106	-122	-88
    đọc ở	-120	148	-177
    đố	34	-21	-13
    đố vui	34	-21	-13
    đối	-81	-58	69
    đối thoại	-182	-53	214
    đối tác	-65	80	-19
    đối tượng	-55	-62	65
    đồ	76	-40	-144
    đồ cổ	0	39	-42
    đồn	82	-55	-37
    đồn biên	82	-55	-37
    đồng	-239	88	121
    đồng bằng	78	-68	-92
    đồng chí	35	-147	58
    đồng của	-15	-13	27
    đồng sáng	-85	-84	136
    đồng thi	-120	-13	124
    đồng thành	-172	148	-51
    đồng thẩm	-21	-32	49
    đồng xét	-114	-52	119
    đổi	-25	-35	-24
    đổi cán	-78	106	-43
    đổi giờ	-154	-104	158
    đổi kinh	154	-96	-93
    đổi một	165	-136	-67
    đổi sách	150	-100	-134
    đổi số	32	-129	41
    đổi thẻ	-22	-48	32
    đổi truyện	-99	103	-18
    đổi tài	149	-147	-9
    đổi với	-144	1	135
    đổi ấn	-107	113	-64
    đỗ	-30	-206	205
    đỗ trung	-153	-71	198
    độ	27	-192	34
    độ phụ	40	-26	-38
    độ ẩm	-66	-82	70
    độc	42	99	-66
    độc hại	64	-42	-59
    đội	-137	-88	162
    đội tuyển	-4	-56	36
    động	52	-167	-37
    động @office	-236	-72	176
    động hội	56	-20	-42
    động nhân	123	-151	-92
    động thi	-99	-33	108
    động viên	-158	-83	136
    động về	113	-98	-69
    đột	-100	-29	100
    đột xuất	-100	-29	100
    đời	151	-122	-200
    đợt	-135	-68	162
    đủ	-34	-6	40
    đức	-203	198	-32
    đức gửi	-72	73	-47
    đứng	-103	122	-60
    đứng lớp	-103	122	-60
    ơn	-20	-112	77
    ơn sự	-32	-3	36
    ưu	-41	-81	59
    ưu tiên	108	-52	-106
    ước	-378	251	1
    ước thi	-145	-128	146
    ảnh	36	58	-189
    ảnh chụp	-160	154	-32
    ảnh cũ	185	-142	-156
    ảnh về	-26	40	-50
    ảnh xưa	200	-162	-150
    ấn	-87	114	-185
    ấn phẩm	-13	36	-112
    ấn tượng	-111	115	-114
    ẩm	-172	129	11
    ống	79	-52	-51
    ở	62	-32	-201
    ở @abroad	-92	88	-159
    ở @country	-233	193	-165
    ở @home	171	-77	-571
    ở @vietnam	74	-66	-60
    ở bảng	-79	-50	75
    ở cùng	-120	122	-20
    ở làng	84	-135	-61
    ở lại	-1	-31	13
    ở nhà	-26	-131	84
    ở nước	110	-110	-10
    ở phòng	-155	-11	70
    ở sảnh	-33	-159	99
    ở thư	-74	38	-68
    ở xã	-24	-20	44
    ủng	95	-117	-55
    ủng hộ	95	-117	-55
    ủy	-123	29	62
    ủy ban	-75	82	-43
    ức	261	-199	-120
    ứng	170	-45	-266
    ứng dụng	217	-179	-166
    ứng ngày	134	-191	-106
    ứng tuần	-118	110	-59
    ứng viên	-90	64	44

    """
}
