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
    # 2047 lessons of 367 patterns, each also without accents
    # five folds of patterns: accuracy 0.92, macro-F1 0.922
    #	-54	-39	9
    # #	-171	33	101
    # books	-189	193	-177
    # buổi	60	-68	-3
    # bạn	-240	175	126
    # bản	58	8	-163
    # cuốn	250	-188	-243
    # cơ	124	-109	-110
    # của	-82	-120	92
    # giờ	-109	-61	102
    # học	146	-106	-131
    # khán	175	-89	-142
    # mét	52	12	-96
    # ngày	-82	50	68
    # người	141	-229	12
    # nhà	-74	77	-4
    # năm	-75	16	6
    # nước	-178	162	-76
    # phòng	-156	-71	125
    # quốc	-178	180	-113
    # tháng	-100	104	-79
    # thư	-118	113	3
    # trang	88	-92	-61
    # tài	84	-78	-86
    # điểm	-29	58	-95
    # đến	-231	-69	247
    # ấn	-56	75	-37
    ?abroad	-600	601	-308
    ?authority	148	213	-593
    ?bias	109	-345	68
    ?country	-685	754	-587
    ?embassy	-452	414	-209
    ?home	147	-71	-170
    ?homely	179	2	-531
    ?no-staff	507	-142	-672
    ?nothing-foreign	562	-1251	257
    ?office	-634	-194	574
    ?often-foreign	-228	202	-134
    ?organisation	-611	639	-519
    ?party	-359	-502	484
    ?staff	-664	-244	582
    ?twice-foreign	-590	590	-395
    ?twice-staff	-590	-521	635
    ?union	-372	-675	557
    ?vietnam	2	39	-173
    @abroad	-272	302	-284
    @abroad @country	-95	114	-44
    @abroad mở	-127	133	-92
    @authority	183	58	-477
    @authority @authority	198	-169	-184
    @authority @country	-304	310	-30
    @authority ban	77	-71	-68
    @authority cho	156	-97	-157
    @authority dự	178	-159	-73
    @authority thăm	-18	25	-9
    @authority trao	241	-141	-206
    @country	-617	595	-370
    @country @country	-53	71	-33
    @country công	-55	55	-37
    @country cùng	-51	53	-54
    @country diễn	-65	69	-10
    @country do	147	-146	-2
    @country dạy	-65	66	-2
    @country dự	-26	35	-10
    @country giao	-77	73	-57
    @country gửi	-98	108	-37
    @country học	-294	227	-66
    @country họp	-51	51	-48
    @country hợp	-67	74	-15
    @country khai	-155	172	-36
    @country kí	-38	39	-1
    @country lập	-117	117	-3
    @country mở	-126	123	-64
    @country phối	-3	4	-1
    @country phục	-124	126	-27
    @country sang	-58	63	-13
    @country số	-159	149	-36
    @country thăm	-242	274	-99
    @country trao	-220	235	-134
    @country trưng	-116	116	-2
    @country trở	-55	-12	40
    @country tài	-106	108	-43
    @country tại	-81	95	-146
    @country tặng	-323	302	-85
    @country và	19	-15	-84
    @country đăng	-87	94	-42
    @country đưa	-150	135	-63
    @country đến	-202	213	-55
    @country đọc	-101	104	-4
    @country đối	-84	102	-48
    @country ở	-167	170	-22
    @embassy	-279	261	-169
    @embassy @country	-193	180	-103
    @embassy @vietnam	-11	12	-1
    @embassy phối	-79	83	-12
    @embassy văn	-75	74	-27
    @home	75	-94	-114
    @home có	53	-35	-61
    @home cùng	-90	89	-31
    @home dạy	160	-64	-147
    @home dự	91	-117	24
    @home giao	-52	-13	50
    @home góp	-62	-71	82
    @home hưởng	141	-109	-163
    @home học	70	-73	-42
    @home khai	64	-63	-62
    @home kí	31	17	-187
    @home kết	63	-114	56
    @home mở	204	-209	-178
    @home nhận	125	-137	-87
    @home phối	-84	85	-6
    @home ra	105	-97	-103
    @home tham	76	-156	-47
    @home thi	84	-346	16
    @home tiếp	-122	153	-84
    @home trao	140	-135	-103
    @home triển	5	-38	5
    @home tại	-238	-112	154
    @home tổ	-51	74	-50
    @home và	-21	61	-273
    @home đón	143	-84	-122
    @home được	232	-227	-164
    @home đầu	-71	147	-101
    @home đọc	-44	54	-92
    @homely	109	-31	-342
    @homely @homely	147	-103	-78
    @homely cho	134	-121	-52
    @homely không	58	-56	-44
    @homely miễn	118	-111	-77
    @homely trong	77	-80	-70
    @homely tại	163	-45	-287
    @homely tặng	166	-165	-3
    @homely và	222	-127	-211
    @homely về	112	-134	-47
    @homely ở	-67	67	-13
    @office	-346	-274	364
    @office @office	-42	-18	57
    @office bảo	-158	-5	159
    @office có	-12	-20	31
    @office cũ	-57	-47	69
    @office của	-69	-35	69
    @office giải	-69	-23	72
    @office gửi	-3	-2	5
    @office mới	-96	-24	95
    @office người	-82	127	-91
    @office nhận	-30	-2	32
    @office thông	-77	-5	79
    @office thư	-21	-4	-82
    @office trước	-158	-33	142
    @office tại	-8	-2	10
    @office tắt	-124	-86	125
    @office tặng	-127	-49	153
    @organisation	-410	436	-386
    @organisation bàn	-131	153	-71
    @organisation công	-111	128	-66
    @organisation hỗ	-62	65	-64
    @organisation làm	-60	61	-47
    @organisation phát	-133	121	-53
    @organisation trao	-94	97	-28
    @organisation tại	-184	195	-23
    @organisation đưa	-134	134	-33
    @party	-280	-339	340
    @party cơ	-93	-10	100
    @party thư	-369	-186	355
    @party viên	-207	-146	232
    @staff	-433	-210	386
    @staff @office	-14	-65	69
    @staff cơ	-57	-53	57
    @staff của	-68	-35	72
    @staff hưởng	-23	-4	27
    @staff hợp	-97	-53	92
    @staff làm	-91	-80	94
    @staff năm	-4	-1	5
    @staff phòng	-83	-70	79
    @staff thư	-221	-18	114
    @staff vi	-88	-11	96
    @staff vào	-59	-20	76
    @staff đi	-68	-8	74
    @staff đăng	-44	-9	52
    @staff định	-181	-150	204
    @union	-334	-467	433
    @union cấp	-100	-52	80
    @union thư	-61	-309	169
    @union tặng	-158	-26	158
    @vietnam	-6	10	-88
    @vietnam @country	-142	150	-21
    @vietnam góp	-83	-15	69
    @vietnam nhận	-170	176	-122
    @vietnam năm	13	-84	62
    @vietnam ra	-126	127	-39
    @vietnam tham	-187	22	105
    @vietnam tại	-172	42	130
    @vietnam và	-124	133	-124
    @vietnam đoạt	-173	-42	158
    @vietnam đón	52	-52	-51
    @vietnam đọc	-139	166	-60
    ^abroad	-444	382	-126
    ^authority	180	132	-577
    ^country	-540	608	-498
    ^embassy	-296	248	-118
    ^foreign	-841	900	-613
    ^home	109	-81	-113
    ^homely	168	-6	-487
    ^office	-251	-161	262
    ^organisation	-482	519	-476
    ^party	-279	-462	395
    ^staff	-405	-276	394
    ^union	-214	-606	416
    ^vietnam	101	-67	-148
    a	-140	182	-251
    ai	40	-260	160
    ai cũng	57	-40	-22
    an	189	-225	-130
    an thới	83	-61	-28
    an toàn	80	-66	-57
    and	-27	77	-218
    anh	-265	75	124
    anh chị	-97	-96	106
    anh em	-43	-29	52
    anh nông	-6	-60	40
    anh tuấn	15	-134	87
    at	-85	-216	117
    at the	-85	-216	117
    ba	-31	107	-109
    ba mươi	33	0	-92
    ba nghìn	77	-51	-35
    ba ngày	7	-13	-39
    ba năm	-136	166	-137
    ba thứ	-112	106	-48
    ban	-35	16	-61
    ban giám	-84	106	-78
    ban hành	212	-171	-221
    ban tổ	67	-14	-135
    bang	-158	165	-59
    bang @abroad	-109	126	-39
    bao	76	-169	-34
    bay	-146	175	-56
    binh	104	-81	-72
    biên	61	-15	-137
    biên bản	-166	-20	125
    biên giới	-270	265	-155
    biên mục	196	-126	-246
    biên phòng	158	-145	-154
    biên soạn	45	-20	-65
    biến	-158	68	76
    biết	36	119	-256
    biết nhiều	-109	112	-63
    biển	71	-59	-91
    biểu	104	-153	-120
    biểu của	55	63	-89
    biểu diễn	1	39	-76
    biểu dương	-28	-90	63
    biểu ghi	211	-198	-200
    books	-201	77	80
    buýt	-3	21	-63
    buýt ở	-67	79	-44
    buổi	210	-122	-228
    buổi chiều	124	-177	-120
    buổi tối	167	-139	-140
    bà	-199	-240	294
    bà con	123	-103	-98
    bà vũ	-148	-10	146
    bài	446	-281	-553
    bài dự	-31	89	-164
    bài học	89	-82	-145
    bài viết	131	-113	-133
    bàn	-139	45	59
    bàn giao	-85	-55	73
    bày	36	-68	-45
    bày báo	101	-66	-48
    bày bản	-116	116	-2
    bày sách	-77	99	-101
    bày ở	0	50	-53
    bác	-166	54	-18
    bác hồ	270	-238	-199
    bán	76	-67	-17
    bánh	48	-168	-2
    báo	-71	-351	162
    báo chí	71	23	-197
    báo cáo	-81	-29	30
    báo công	153	-117	-146
    báo sách	111	-154	-109
    báo tạm	-156	-112	154
    báo xuân	208	-169	-195
    bè	89	-61	-172
    bè góp	128	-110	-59
    bên	-130	133	-132
    bên bàn	-48	64	-17
    bên chia	-45	50	-60
    bên trao	-49	52	-3
    bình	20	-137	46
    bí	-173	-43	164
    bí thư	-173	-43	164
    bó	58	-83	17
    bóng	-156	-125	161
    bùi	-69	-48	94
    bùi nhật	-69	-48	94
    băng	-170	193	-119
    bước	-84	104	-166
    bạn	-67	52	-91
    bạn bè	89	-61	-172
    bạn trẻ	61	-37	-169
    bạn đọc	26	-158	28
    bản	189	11	-379
    bản @country	-53	52	-48
    bản dịch	132	-116	-159
    bản ghi	-181	181	-7
    bản gốc	165	-62	-157
    bản nước	-84	98	-21
    bản quyền	8	15	-107
    bản sao	-196	167	-9
    bản sách	8	65	-135
    bản thu	-104	-50	104
    bản đồ	-96	103	-17
    bảng	-141	-80	144
    bảo	-56	-207	94
    bảo hiểm	-89	-27	89
    bảo quản	133	-152	-113
    bảo trì	-152	-96	143
    bảo tồn	-120	134	-45
    bảy	-67	38	25
    bầu	-293	76	75
    bậc	65	-66	-13
    bắc	140	-89	-158
    bắt	-83	92	-88
    bắt đầu	-83	92	-88
    bằng	132	-227	-35
    bằng khen	108	-126	-101
    bằng máy	128	-120	-92
    bến	111	-85	-52
    bệnh	171	-270	-122
    bệnh viện	194	-232	-151
    bỉ	-177	201	-93
    bỉ tại	-147	161	-61
    bị	-219	25	163
    bị trừ	-48	-22	69
    bỏ	-129	-53	130
    bỏ phiếu	-129	-53	130
    bố	-27	8	-83
    bố danh	-66	-18	61
    bố quyết	39	-73	-31
    bố trí	-115	-151	131
    bốn	-159	-24	138
    bốn ngày	-74	-49	101
    bồi	21	-111	9
    bồi dưỡng	21	-111	9
    bổ	129	-364	-93
    bổ nhiệm	123	-272	-108
    bổ sung	-91	-118	95
    bổng	-164	233	-193
    bộ	-14	-200	76
    bộ @staff	-222	-124	242
    bộ ban	188	-59	-169
    bộ bạn	104	-75	-43
    bộ chủ	84	-120	-71
    bộ công	176	-134	-173
    bộ hưu	-112	-60	96
    bộ học	-66	86	-29
    bộ máy	-160	-25	107
    bộ nghỉ	-58	-53	57
    bộ phòng	88	-104	-74
    bộ phận	-217	-121	225
    bộ quản	-62	-75	98
    bộ sang	-29	126	-110
    bộ sưu	-232	239	-19
    bộ thư	-104	-35	94
    bộ trong	-66	83	-21
    bộ đọc	69	-47	-48
    bộ đội	195	-207	-164
    bộ ảnh	13	34	-66
    bữa	111	-155	37
    bữa cơm	-67	-71	94
    ca	-189	-195	227
    ca trực	-82	-122	139
    cai	-87	94	-42
    cai kì	-9	24	-15
    cam	-243	141	46
    cam kết	-243	141	46
    cao	-44	28	-52
    cao @home	35	26	-164
    cao tuổi	90	-86	-54
    chi	-147	-58	130
    chia	-242	-55	255
    chia sẻ	47	30	-267
    chiến	97	-73	-111
    chiến binh	117	-105	-60
    chiến lược	10	1	-48
    chiến sĩ	68	-90	-36
    chiến trường	83	-64	-51
    chiếu	-49	24	60
    chiếu phim	-46	51	-11
    chiều	-42	-174	67
    chiều thứ	-96	-60	113
    cho	46	-64	-87
    cho #	238	-226	-173
    cho @home	196	-167	-109
    cho @party	-159	-65	141
    cho @staff	-234	45	48
    cho @vietnam	87	-77	-65
    cho biết	-260	235	-102
    cho bạn	166	-145	-75
    cho chị	-195	-121	190
    cho con	-112	-87	108
    cho các	101	-76	-102
    cho cán	-53	48	-25
    cho học	74	-3	-186
    cho mượn	-129	157	-92
    cho mọi	-95	56	55
    cho người	53	-44	-133
    cho phụ	210	-141	-235
    cho thiếu	71	-59	-112
    cho thư	-60	104	-176
    cho thủ	-69	75	-10
    cho toàn	164	-103	-184
    cho trung	-24	45	-76
    cho trường	-103	109	-9
    cho trẻ	25	47	-192
    cho việc	-97	98	-34
    chung	22	50	-236
    chung kết	128	-139	-113
    chung trong	-127	140	-19
    chung vui	-51	-8	59
    chuyên	-158	39	22
    chuyên gia	-188	184	-134
    chuyên đề	-58	-160	98
    chuyến	6	9	-49
    chuyến thăm	-142	146	-28
    chuyến đi	-64	21	40
    chuyển	251	-356	-35
    chuyển công	-249	-91	250
    chuyển sách	228	-65	-195
    chuyển đổi	178	-178	-157
    chuyện	99	-24	-289
    chuyện do	140	-147	-67
    chuyện theo	102	-82	-114
    chuyện về	77	-56	-39
    chuyện với	141	-94	-71
    chuẩn	35	41	-255
    chuẩn bị	-100	91	-4
    chài	-19	48	-70
    chào	70	-99	-68
    chào mừng	70	-99	-68
    cháy	-164	-54	129
    cháy chữa	-101	-65	90
    cháy cơ	-56	-34	70
    cháy tại	-109	-57	92
    chéng	7	-3	-4
    chép	252	-219	-214
    chí	102	-41	-171
    chí và	-126	109	-13
    chính	-397	139	180
    chính quyền	-139	124	-98
    chính sách	-97	122	-94
    chính thức	-82	-45	90
    chúc	-121	-132	128
    chúc mừng	-31	-76	34
    chúng	32	-194	24
    chơi	139	-109	-188
    chương	182	-83	-334
    chương lao	91	-85	-66
    chương trình	107	-19	-306
    chạy	-104	-76	114
    chấm	-208	-95	202
    chấm công	-179	-86	177
    chấm điểm	-82	-15	90
    chấp	-197	-78	189
    chấp hành	-197	-78	189
    chế	134	-207	-86
    chế làm	-62	-42	61
    chế độ	-79	-95	85
    chế ở	98	-73	-94
    chỉ	-6	-236	33
    chỉ tiêu	105	-85	-104
    chỉnh	-109	-76	138
    chị	-148	-301	247
    chị em	-264	-203	268
    chọn	139	-113	-134
    chống	-56	93	-171
    chốt	-101	-70	115
    chồng	-32	-170	98
    chỗ	17	-102	8
    chỗ làm	-61	-55	60
    chờ	160	-142	-132
    chở	47	13	-115
    chợ	-49	69	-55
    chợ sách	-49	69	-55
    chụp	-2	90	-160
    chủ	-147	-78	78
    chủ trì	51	23	-154
    chủ tịch	-124	148	-46
    chủ đề	108	-100	-86
    chủ động	51	-132	7
    chứa	-217	225	-24
    chức	-61	33	-69
    chức bữa	-67	-71	94
    chức có	-68	73	-6
    chức danh	-169	-100	181
    chức họp	-136	-67	121
    chức hội	-129	-5	111
    chức ngày	93	-60	-146
    chức này	-63	69	-69
    chức phi	-51	51	-1
    chức triển	-168	171	-7
    chức trưng	68	-60	-64
    chức tại	-5	0	5
    chức đoàn	-149	-8	128
    chứng	-70	91	-26
    chứng chỉ	-36	37	-2
    chữ	-61	56	-138
    chữ kí	61	-129	37
    chữ nổi	10	39	-182
    chữa	-193	-77	167
    chữa cháy	-165	-70	144
    con	-104	-201	171
    con em	-194	-85	183
    cuối	77	-244	57
    cuối năm	-107	-96	128
    cuối tháng	37	-67	46
    cuối tuần	53	-201	50
    cuốn	223	-157	-252
    cuốn giúp	69	-78	-55
    cuốn sách	158	-85	-213
    cuốn truyện	-8	21	-19
    cuộc	100	-98	-124
    cuộc thi	148	-64	-236
    cà	105	-101	-72
    cà phê	105	-101	-72
    cài	172	-99	-137
    cài đặt	172	-99	-137
    cá	-82	-195	105
    cá nhân	-82	-195	105
    các	161	-61	-262
    các @union	-239	-88	255
    các bạn	-35	44	-9
    các bản	200	-193	-60
    các dân	124	-115	-114
    các em	121	-5	-202
    các hiệp	-101	95	-46
    các nhà	-3	30	-89
    các nước	-96	94	-124
    các thư	13	49	-194
    các trường	220	-77	-191
    các tỉnh	267	-241	-148
    cách	-20	78	-230
    cách làm	-145	139	-59
    cán	-198	-65	188
    cán bộ	-198	-65	188
    cáo	29	-59	-32
    câu	267	-163	-331
    câu chuyện	84	-25	-187
    câu hỏi	234	-181	-195
    câu lạc	183	-158	-104
    còn	15	-178	41
    có	226	-133	-238
    có ba	13	-31	15
    có hiệu	84	-87	-35
    có mặt	-78	63	0
    có phiên	-142	141	-62
    có thêm	168	-150	-39
    có thư	123	-121	-100
    có thể	21	-15	-92
    có trong	74	-82	-45
    có đại	-153	168	-58
    cô	190	-193	-145
    cô giáo	102	-73	-89
    công	-19	-22	-18
    công an	147	-184	-110
    công bố	75	1	-190
    công cộng	-71	90	-98
    công nghiệp	73	-75	-67
    công nhân	87	-113	-58
    công nhận	159	-137	-164
    công sở	-292	-124	277
    công ti	120	-14	-166
    công trình	-139	217	-221
    công trực	-141	-81	141
    công tác	58	-163	-24
    công tổ	-16	-11	27
    công việc	-60	-88	113
    công ước	-237	219	-83
    cùng	-247	211	-54
    cùng bạn	-64	64	-4
    cùng người	-204	208	-32
    cùng sách	209	-177	-147
    cùng thư	-112	150	-41
    cùng thủ	287	-266	-106
    cùng trẻ	-193	194	-3
    căn	109	-125	-98
    căn cước	104	-116	-96
    cũ	-85	-297	170
    cũ của	-154	-129	163
    cũ và	-57	-47	69
    cũng	145	-131	-98
    cũng được	138	-125	-93
    cơ	-95	-360	218
    cơ quan	-218	-222	256
    cơ sở	137	-349	3
    cơm	-67	-71	94
    cư	-38	51	-81
    cư dân	-33	50	-75
    cước	104	-116	-96
    cạnh	120	-70	-117
    cả	414	-403	-337
    cả nước	267	-288	-174
    cải	111	-60	-156
    cải tạo	103	-52	-149
    cảm	-91	-211	148
    cảm nhận	216	-113	-198
    cảm ơn	-59	-104	87
    cảnh	127	-216	-84
    cấm	-137	124	-69
    cấm sách	-137	124	-69
    cấp	-134	-114	190
    cấp theo	-120	-115	167
    cấp trên	-208	-68	165
    cấp xã	140	-102	-163
    cấp độc	37	-53	-25
    cầm	152	-86	-159
    cần	182	-206	-170
    cầu	-201	167	-49
    cầu @staff	-60	-42	62
    cập	-76	79	-144
    cập mở	-137	124	-57
    cập nhật	160	-69	-136
    cắt	-187	195	-98
    cắt băng	-170	193	-119
    cố	-70	-38	67
    cố gắng	-70	-38	67
    cổ	65	-50	-136
    cổ ở	35	6	-101
    cổng	90	-21	-228
    cổng dữ	50	-41	-71
    cổng thư	154	-68	-128
    cỗ	62	-54	-20
    cộng	-65	154	-286
    cộng đồng	-49	136	-192
    cờ	12	-135	10
    cờ thi	26	-106	-14
    cụ	-30	30	-64
    cục	167	-136	-199
    của	-153	-209	206
    của #	134	-14	-169
    của @authority	107	-80	-115
    của @country	-26	40	-164
    của @embassy	-99	93	-62
    của @office	-111	-88	125
    của @organisation	140	-139	-92
    của @staff	-113	-39	110
    của @union	-168	-140	203
    của bạn	34	38	-110
    của bộ	65	52	-111
    của các	111	-51	-102
    của cơ	-132	-89	124
    của một	74	-52	-24
    của ngành	-159	131	-84
    của sở	85	-97	-67
    của thư	-211	-366	251
    của tỉnh	62	-60	-63
    của tổ	-132	146	-41
    của từng	-125	-76	122
    cứu	45	-25	-104
    cứu cho	-84	-103	113
    cứu miễn	-36	74	-37
    cử	-279	-29	232
    cử cán	-197	-24	134
    cử hai	-43	-9	51
    cửa	-4	-82	-8
    cửa khẩu	83	31	-137
    cửa phòng	-51	-21	65
    cửa phục	-18	-84	49
    cựu	65	-29	-89
    cựu chiến	117	-105	-60
    danh	-149	-168	188
    danh dự	-80	79	-56
    danh hiệu	53	-71	-47
    danh mục	-12	-95	34
    danh sách	-269	-159	248
    danh thư	-113	-11	103
    di	-100	36	46
    di sản	-108	124	-65
    di động	57	-51	-59
    diễn	102	33	-176
    diễn ra	61	32	-161
    diễn đàn	-108	123	-37
    diễn ở	83	-110	-49
    diện	-225	226	-77
    diện @embassy	-18	47	-41
    diện @vietnam	-136	157	-49
    do	-78	97	-115
    do @embassy	-102	105	-43
    do @organisation	-216	219	-98
    do anh	-53	-45	59
    do bạn	90	-79	-103
    do cộng	-93	95	-51
    do hai	-216	219	-66
    do học	98	-124	-63
    do một	-133	126	-39
    do phía	-109	126	-54
    do thư	235	-237	-171
    do văn	71	3	-77
    doanh	-56	98	-85
    doanh nghiệp	-56	98	-85
    du	-205	-123	216
    du lịch	-56	-72	70
    duyệt	-189	197	-120
    dài	58	2	-179
    dài #	-90	89	-44
    dành	-53	13	40
    dành cho	-53	13	40
    dán	82	-64	-88
    dân	43	-73	-124
    dân chủ	-172	-130	200
    dân dùng	-51	59	-59
    dân trong	-104	164	-139
    dân tộc	22	2	-131
    dùng	141	-39	-322
    dùng @homely	265	-185	-216
    dùng chung	69	-49	-71
    dùng đăng	99	-86	-90
    dùng đọc	87	-90	-72
    dương	-87	-145	140
    dưới	-118	31	92
    dưỡng	18	-111	11
    dạy	36	79	-241
    dẫn	-21	62	-244
    dẫn dùng	-30	-75	67
    dẫn đầu	130	-27	-150
    dịch	2	58	-276
    dịch giả	26	-1	-78
    dịch vụ	43	-16	-98
    dịp	63	-118	-7
    dọn	-110	-96	124
    dời	-255	-42	261
    dục	182	-168	-143
    dục @home	101	-80	-54
    dụng	230	-420	16
    dụng @homely	76	-12	-69
    dụng cho	-3	-42	15
    dụng từ	-126	-79	121
    dụng ở	188	-187	-30
    dừng	-103	-106	105
    dữ	-28	56	-130
    dữ liệu	-28	56	-130
    dự	-107	12	70
    dự khai	239	-164	-184
    dự kiến	-93	-67	97
    dự lễ	-25	47	-24
    dự thi	-15	76	-174
    dự thảo	167	-103	-152
    dự án	-117	148	-213
    dự đại	-128	-48	136
    dựng	48	33	-203
    dựng gian	11	16	-43
    dựng thư	-106	105	-10
    em	-173	46	116
    em @office	-40	-4	43
    em nghèo	155	-196	-124
    em tại	98	-50	-108
    em được	-57	56	-42
    free	151	-117	-157
    ga	-183	190	-23
    ghi	277	-210	-255
    ghi chép	195	-156	-168
    ghi nhận	100	-201	-35
    ghi nhớ	-177	182	-17
    ghé	-29	50	-47
    gia	-21	90	-189
    gia @country	-260	252	-108
    gia @organisation	-102	101	-77
    gia @vietnam	98	-187	5
    gia của	-133	147	-41
    gia hạn	-149	-61	144
    gia nước	-51	60	-10
    gia phê	-129	111	-68
    gia tuần	86	-80	-8
    gia đình	70	-272	84
    giai	-98	29	82
    giai đoạn	-98	29	82
    giam	122	-111	-124
    gian	-89	32	14
    gian hàng	-43	73	-47
    gian sách	60	-49	-45
    gian đọc	-58	86	-186
    giao	-98	29	35
    giao ban	166	-245	-126
    giao hồ	-58	-61	110
    giao hữu	-127	-130	139
    giao lưu	-195	200	-137
    giao sách	-119	160	-71
    giao thư	165	-176	-139
    giao ước	-119	-90	109
    giá	-84	-110	87
    giá cao	-18	40	-98
    giám	-97	120	-87
    giám khảo	-85	107	-80
    giám sát	-89	98	-12
    giáo	116	-44	-387
    giáo dục	182	-168	-143
    giáo sư	-97	124	-234
    giáo viên	201	-151	-117
    giúp	97	-46	-218
    giúp xây	-155	155	-52
    giả	233	-197	-267
    giả @country	-128	133	-17
    giả mạo	117	-129	-107
    giải	-159	123	-3
    giải nhất	209	-231	-86
    giải pháp	129	-95	-45
    giải thưởng	179	-72	-186
    giải đáp	10	-108	34
    giảm	28	17	-108
    giảng	112	-60	-181
    giảng viên	173	-119	-176
    giấy	-23	-78	29
    giấy khen	-176	-17	175
    giấy mời	-87	-67	78
    giềng	-145	144	-34
    giọng	173	-169	-28
    giỏi	16	-149	22
    giới	-43	138	-354
    giới thiệu	52	-12	-197
    giờ	-121	-228	149
    giờ đọc	4	34	-101
    giữ	-160	-33	136
    giữa	-385	219	65
    giữa @office	-124	-126	162
    giữa hai	-181	136	54
    gom	68	-38	-35
    gây	-48	70	-125
    gì	160	-155	-167
    góc	113	-86	-192
    góc sách	65	-58	-95
    gói	-30	12	-2
    gói bánh	-145	-27	153
    góp	19	-82	46
    góp #	104	-92	-55
    góp sách	55	-25	-115
    gấp	27	54	-180
    gấp đôi	50	33	-180
    gắn	183	-150	-189
    gắn bó	58	-83	17
    gắng	-70	-38	67
    gắng của	-70	-38	67
    gặp	-208	-33	147
    gặp gỡ	25	76	-139
    gặp mặt	-171	-131	170
    gọi	20	69	-177
    gọn	50	-84	-28
    gốc	165	-62	-157
    gồm	-187	143	165
    gỗ	58	20	-99
    gỡ	42	73	-159
    gỡ tác	-98	98	-54
    gợi	161	-157	-67
    gợi ý	161	-157	-67
    gửi	-57	-91	69
    gửi bản	-173	168	-66
    gửi tặng	-98	108	-37
    gửi về	146	-72	-138
    hai	-164	52	107
    hai @authority	-108	112	-7
    hai @staff	-48	-99	120
    hai buổi	109	-108	-9
    hai bên	-83	88	-104
    hai cơ	9	37	-69
    hai mươi	109	-94	-200
    hai ngày	-201	-164	210
    hai người	-188	-107	188
    hai nước	-288	296	-130
    hai phía	-207	231	-93
    hai tháng	-127	129	-25
    hai thư	-141	147	-51
    hai thứ	91	-89	-4
    hai trường	-107	111	-21
    hai tuần	-133	78	71
    hai tỉnh	100	-100	-47
    hai đơn	16	-100	33
    hai địa	31	92	-172
    hay	179	-162	-133
    hiến	-45	-150	90
    hiến tặng	106	-111	-80
    hiểm	-208	-103	213
    hiểu	80	-106	-39
    hiện	68	-138	-7
    hiện tại	-84	99	-20
    hiện vật	-76	-37	61
    hiện ở	176	-166	-70
    hiệp	-251	325	-346
    hiệp hội	-202	208	-139
    hiệp ước	-183	173	-152
    hiệu	53	-138	-40
    hiệu lực	84	-87	-35
    hiệu quả	152	-107	-154
    hoa	-38	-206	89
    hoa trao	8	-16	7
    hoa tại	83	-105	-77
    hoan	-316	57	239
    hoan nghênh	-113	104	-60
    hoàn	42	-74	-29
    hoàn cảnh	-195	-63	172
    hoàn thiện	89	-87	-74
    hoàn thành	150	-144	-124
    hoàng	15	-134	87
    hoàng anh	15	-134	87
    hoạch	70	-196	19
    hoạch phục	143	-72	-89
    hoạt	-51	-127	62
    hoạt động	182	-43	-242
    huynh	227	-212	-198
    huyện	232	-128	-359
    huân	90	-78	-105
    huân chương	90	-78	-105
    huấn	81	-99	-76
    huấn cho	-130	133	-33
    huống	183	-120	-136
    hàn	-142	-56	160
    hàng	228	-176	-242
    hàng nghìn	98	-39	-149
    hàng trăm	206	-204	-194
    hành	-53	64	-59
    hành chính	-413	-46	399
    hành khách	103	-96	-23
    hành kế	134	-107	-140
    hành thông	188	-147	-99
    hán	135	-126	-175
    hán nôm	135	-126	-175
    hát	-46	-109	92
    hè	245	-229	-183
    hè cho	50	-162	21
    hình	72	-141	16
    hình thư	72	-69	-33
    hòa	-1	-109	23
    hóa	-44	-73	61
    hóa @country	-161	161	-103
    hóa chung	-72	85	-16
    hóa thư	-166	-150	210
    hóa đọc	206	-166	-198
    hôm	-17	-380	79
    hôm nay	263	-269	-250
    hôm qua	-246	-198	243
    hùng	-18	-124	69
    hút	170	-127	-160
    hơn	89	3	-328
    hơn #	-31	51	-61
    hơn một	121	-98	-110
    hưu	-123	-109	121
    hưu trí	-112	-60	96
    hương	101	-37	-85
    hướng	-54	55	-161
    hướng dẫn	-136	112	-121
    hưởng	-82	1	-14
    hưởng phụ	-136	-23	143
    hưởng ứng	23	37	-219
    hại	8	71	-27
    hạn	-257	-170	276
    hạng	-54	-105	80
    hải	-27	85	-128
    hải quân	-47	91	-102
    hằng	53	-96	-77
    hằng tháng	-90	81	6
    hằng tuần	-94	-25	96
    hẹn	-168	28	144
    hẹn gặp	-168	28	144
    hệ	-145	-21	128
    hệ thống	73	-131	-33
    họ	67	-44	-33
    họa	-128	135	-47
    họa sĩ	-127	134	-43
    học	59	-75	-84
    học @abroad	-11	25	-14
    học @country	-46	67	-36
    học @home	87	63	-198
    học bổng	-164	233	-193
    học cách	75	-6	-173
    học hai	-145	76	99
    học liệu	-49	71	-31
    học lịch	39	0	-65
    học lớp	-100	-92	139
    học mở	149	-124	-62
    học nằm	-72	95	-51
    học phí	-10	47	-43
    học sinh	113	-10	-429
    học theo	-69	77	-71
    học trò	111	-73	-57
    học tập	67	-128	-5
    học tổng	-39	-21	35
    học viên	141	-20	-170
    họp	-144	-53	103
    họp @office	-100	-94	99
    họp cơ	-103	-23	108
    họp giao	174	-236	-136
    họp mặt	-148	-15	149
    họp thường	-113	91	-24
    họp trực	-25	55	-119
    họp tại	83	-30	-132
    họp xét	-106	-73	101
    hỏi	218	-210	-169
    hồ	-118	-54	104
    hồ sơ	-162	-51	144
    hồi	-80	-38	98
    hỗ	-169	28	107
    hỗ trợ	-169	28	107
    hộ	47	-177	36
    hội	-65	44	-78
    hội @party	135	-179	-128
    hội @union	-242	-122	249
    hội chợ	18	-3	-26
    hội học	40	-24	-60
    hội họp	-61	86	-88
    hội nghị	-22	-92	22
    hội người	124	-129	-88
    hội phụ	121	-84	-74
    hội sách	-120	134	-48
    hội thi	17	-241	108
    hội thư	-209	245	-283
    hội thảo	173	-135	-220
    hội trường	-97	-42	125
    hội viên	182	-156	-71
    hội đọc	-154	175	-214
    hội đồng	-367	130	202
    hợp	-87	51	6
    hợp @home	-39	-21	35
    hợp nhất	-5	-155	90
    hợp tác	-155	175	-225
    hợp tổ	-71	74	-5
    hợp với	112	-84	-94
    hợp đồng	-261	2	177
    hữu	-292	209	76
    hữu nghị	-227	225	-128
    in	-29	61	-185
    in @home	44	-3	-179
    is	235	-224	-215
    khai	-127	-62	140
    khai mạc	15	22	-167
    khai trương	-11	61	-68
    khai tài	-45	-8	53
    khen	14	-227	48
    khen của	108	-126	-101
    khen thưởng	-94	-56	87
    khi	-52	-42	31
    khi làm	-133	-45	134
    khi xong	-170	-76	189
    khiếm	-33	55	-217
    khiếm thị	-33	55	-217
    kho	-62	-143	134
    kho bản	-62	61	-34
    kho mở	165	-199	-96
    kho sách	18	-138	74
    kho thư	-2	-35	-4
    kho địa	10	15	-189
    khoa	-17	-56	27
    khoa học	-34	-30	33
    khoản	-179	-11	90
    khu	109	27	-161
    khu công	74	-80	-67
    khu vực	-129	140	-106
    khung	165	-115	-132
    khuyến	-7	42	-194
    khuyến học	186	-154	-61
    khuyến nghị	-189	208	-95
    khuyến đọc	24	-16	-116
    khuyết	166	-170	-127
    khuyết tật	166	-170	-127
    khách	-194	165	-18
    khám	-153	117	-58
    khán	245	-167	-240
    khán giả	245	-167	-240
    khánh	-109	116	1
    khánh của	-103	-67	102
    khánh thành	0	138	-141
    khép	-88	118	-59
    khép lại	-88	118	-59
    khó	93	-242	-47
    khó khăn	33	-190	-2
    khóa	-10	-49	56
    khóa học	-30	47	-18
    khóa đào	-8	12	-4
    không	-121	-11	77
    không gian	-97	120	-220
    không được	-123	-93	141
    khăn	33	-190	-2
    khăn về	161	-167	-146
    khảo	-102	151	-201
    khảo sát	-37	86	-176
    khấu	149	-132	-57
    khẩu	5	-26	-7
    khỏe	-170	-102	153
    khối	-126	-91	119
    khởi	-52	96	-233
    khử	78	-189	-36
    kinh	107	-137	-85
    kinh nghiệm	97	-86	-100
    kinh phí	79	-253	2
    kiên	-92	-70	89
    kiếm	85	-74	-19
    kiến	1	-159	24
    kiến của	92	-22	-91
    kiến nghị	5	-129	8
    kiến trúc	-137	135	-53
    kiểm	-156	-15	71
    kiểm kê	67	-179	-40
    kiểm tra	-26	-190	69
    kiểm điểm	-169	-8	170
    kiệm	93	26	-177
    kiện	-261	198	69
    kiện toàn	-221	-45	142
    kèm	-147	37	121
    kéo	73	-22	-169
    kéo dài	74	-24	-169
    kê	65	-183	-36
    kêu	20	69	-177
    kêu gọi	20	69	-177
    kì	-153	-108	233
    kí	-55	44	-29
    kí chương	114	-65	-94
    kí giao	-119	-90	109
    kí kế	52	30	-97
    kí kết	0	13	-101
    kí mua	-102	-10	109
    kí qua	228	-124	-167
    kí thỏa	-89	89	-43
    kí tại	-55	55	-18
    kí tặng	-23	26	-7
    kín	-26	-88	64
    kĩ	154	-65	-276
    kĩ năng	77	-21	-189
    kĩ sư	129	-120	-63
    kĩ thuật	176	-108	-137
    kế	78	20	-189
    kế hoạch	139	-66	-174
    kết	-87	-57	140
    kết công	-145	-83	171
    kết hợp	101	-96	-58
    kết luận	-163	-74	119
    kết nghĩa	-89	122	-84
    kết nạp	-158	-77	146
    kết quả	-198	101	169
    kết tài	-19	40	-23
    kể	13	16	-163
    kể chuyện	-44	68	-123
    kệ	244	-226	-187
    kỉ	-54	-67	1
    kỉ niệm	120	-90	-157
    kỉ xix	-110	109	-17
    kịch	57	-61	-51
    lan	98	-158	-44
    lao	-16	-74	54
    lao động	-16	-74	54
    library	-62	-26	42
    linh	7	-71	11
    liên	-108	-409	220
    liên hoan	-294	-121	269
    liên hệ	-142	-60	145
    liệu	131	20	-365
    liệu chung	-86	90	-11
    liệu của	-3	7	-4
    liệu giúp	132	-120	-63
    liệu hán	43	-20	-46
    liệu mở	34	-25	-73
    liệu được	-5	13	-72
    lo	105	101	-115
    lo tài	-30	33	-4
    long	194	-156	-188
    loại	32	-133	-4
    luân	187	-171	-163
    luân chuyển	115	-89	-127
    luân phiên	52	-28	-45
    luận	-160	90	61
    luật	-58	-27	-41
    luật thư	270	-286	-181
    là	-158	-184	182
    là @staff	-83	-55	83
    làm	-75	-86	75
    làm sách	-155	156	-30
    làm theo	22	-38	5
    làm thư	137	-145	-100
    làm thẻ	156	-168	-124
    làm tại	-128	-90	139
    làm việc	-184	79	91
    làng	26	12	-212
    làng chài	-19	48	-70
    láng	-145	144	-34
    láng giềng	-145	144	-34
    lãm	178	-156	-236
    lãm sách	211	-203	-79
    lãm tranh	49	-42	-61
    lãm ảnh	-7	13	-69
    lãnh	-194	14	132
    lãnh đạo	-194	14	132
    lê	7	-148	85
    lê minh	7	-148	85
    lên	-10	50	-147
    lên mạng	-116	121	-70
    lên sân	149	-132	-57
    lên đường	-83	75	7
    lí	-135	-247	214
    lò	63	-134	14
    lò văn	-28	-102	94
    lòng	17	-101	5
    lúc	-16	-77	69
    lăm	-176	125	77
    lũ	152	-141	-31
    lưu	-169	225	-123
    lưu tại	-188	162	-46
    lưu với	-87	79	-52
    lưu động	181	-180	-151
    lương	-259	-94	235
    lương của	-82	-20	98
    lưới	-59	97	-157
    lưới thư	40	-3	-130
    lược	10	1	-48
    lượng	-154	105	20
    lượt	39	32	-199
    lạc	183	-158	-104
    lạc bộ	183	-158	-104
    lại	-138	-61	191
    lại thư	5	57	-87
    lạn	129	-127	-13
    lấy	-55	-206	82
    lần	212	-226	-179
    lập	-44	13	23
    lập biên	-82	-64	81
    lắp	107	-50	-143
    lễ	-53	72	-66
    lễ bàn	-39	45	-6
    lễ công	-33	-43	49
    lễ hội	62	-100	53
    lễ sách	-78	70	-55
    lễ trao	22	29	-69
    lệ	126	-126	-99
    lịch	-260	-255	284
    lịch mới	-83	-14	84
    lịch phục	-44	-81	48
    lịch sử	73	-102	-62
    lộ	156	-135	-126
    lộ trình	156	-135	-126
    lớn	-101	-17	45
    lớp	-11	-49	-25
    lớp học	-13	52	-146
    lớp đọc	-17	22	-5
    lời	-358	-199	319
    lợi	-205	-82	190
    lực	79	-90	-110
    lực từ	-114	34	84
    mang	177	-47	-223
    mang sang	-81	83	-3
    mang sách	65	-60	-10
    mang theo	79	-24	-104
    may	-64	-222	82
    minh	53	-72	-66
    minh tại	-78	105	-87
    minh đức	7	-148	85
    miền	233	-175	-207
    miền trung	250	-221	-176
    miễn	88	-22	-253
    miễn phí	214	-143	-230
    mong	-243	-126	230
    mong bạn	-198	-114	195
    mua	46	0	-89
    mua sách	59	29	-82
    muốn	-35	56	-42
    muộn	-138	37	58
    máy	-126	-113	146
    máy bay	-156	181	-53
    máy của	-37	-86	58
    máy quét	16	72	-155
    máy tính	-82	-29	63
    máy đọc	190	-152	-122
    mã	106	-120	-92
    mã qr	89	-82	-88
    mét	23	103	-109
    mét vuông	23	103	-109
    mình	202	-131	-217
    mô	184	-153	-152
    mô hình	184	-153	-152
    mù	87	-54	-169
    mùa	165	-164	-160
    mùa hè	197	-99	-193
    mĩ	-170	209	-170
    mĩ linh	-148	-10	146
    mươi	150	-59	-254
    mươi cuốn	74	-55	-45
    mươi mét	-68	114	-83
    mươi ngày	-68	-37	69
    mươi năm	-105	102	-2
    mươi nước	-41	43	-2
    mười	-12	-144	47
    mười hai	-133	61	69
    mường	169	-187	-102
    mường lạn	129	-127	-13
    mượn	123	-32	-186
    mượn sách	63	-23	-93
    mượn trả	153	-283	-107
    mạc	15	22	-167
    mạc triển	-3	8	-69
    mạc tại	9	96	-198
    mại	-61	122	-81
    mạng	8	92	-312
    mạng lưới	-59	97	-157
    mạnh	68	-61	-62
    mạo	117	-129	-107
    mất	-211	-163	228
    mất sách	-214	-161	212
    mẫu	-74	-78	87
    mật	-17	-63	72
    mắt	67	8	-233
    mặt	-293	-59	247
    mặt cán	-156	-133	170
    mặt của	-72	72	-27
    mẹ	48	-132	116
    mềm	-102	-193	119
    mềm @homely	118	-97	-119
    mọi	-95	50	66
    mọi người	-72	54	32
    mỗi	-24	87	-29
    mỗi người	-90	-81	112
    mỗi năm	177	-87	-130
    mỗi tuần	65	83	-114
    một	160	-103	-167
    một @homely	70	-81	-46
    một cuốn	29	-20	-10
    một ngày	-90	-144	125
    một năm	89	-78	-61
    một tháng	-178	177	-8
    một thư	-86	96	-44
    một trăm	80	-39	-101
    mới	239	-215	-147
    mới có	64	-18	-53
    mới của	119	-45	-107
    mới tháng	100	-119	-91
    mới về	-45	-34	61
    mời	-46	25	-20
    mở	33	7	-161
    mở cửa	1	-57	-16
    mở kho	-57	69	-97
    mở lớp	96	-59	-50
    mở rộng	-212	208	-39
    mở thư	-2	31	-77
    mở triển	16	-4	-13
    mở trưng	51	-38	-15
    mở tại	34	-24	-101
    mở tủ	-53	55	-26
    mục	142	-96	-153
    mục tiêu	186	-122	-142
    mức	29	-197	47
    mừng	-6	-251	91
    mừng ngày	-97	-89	99
    mừng đại	93	-91	-97
    nam	-110	28	70
    nay	83	-60	-141
    nga	-237	130	97
    ngay	-69	52	15
    nghe	107	-45	-135
    nghe kể	163	-155	-103
    nghe sách	126	-120	-37
    nghiên	111	-116	-93
    nghiên cứu	111	-116	-93
    nghiệm	33	-8	-138
    nghiệm phát	-90	89	-31
    nghiệm thư	86	-96	-51
    nghiệm tại	-37	150	-133
    nghiệp	100	-39	-114
    nghiệp vụ	-114	-72	103
    nghèo	101	-222	-42
    nghênh	-113	104	-60
    nghìn	101	-32	-160
    nghìn cuốn	66	-48	-27
    nghìn người	-47	-13	59
    nghĩa	0	21	-80
    nghề	-136	183	-27
    nghề nghiệp	-162	42	91
    nghệ	154	-97	-159
    nghệ nhân	96	-56	-95
    nghệ sĩ	43	-4	-81
    nghỉ	-244	-152	233
    nghỉ hưu	-112	-81	106
    nghỉ lễ	-47	-26	63
    nghỉ phép	-146	-59	155
    nghỉ từ	-75	-19	83
    nghị	-161	74	68
    nghị @organisation	-4	12	-8
    nghị @staff	-198	-165	221
    nghị các	-118	133	-76
    nghị do	-58	61	-20
    nghị quyết	-135	-106	122
    nghị quốc	-100	109	-41
    nghị viện	-74	85	-22
    nghị định	65	-20	-120
    ngoài	-227	151	56
    ngoại	28	5	-115
    ngoại giao	-77	72	-49
    ngoại văn	91	-73	-88
    nguyên	-253	-184	274
    nguyên đán	-109	-49	115
    nguyễn	118	-161	-73
    nguyễn thị	69	-135	-50
    nguyện	-76	118	-286
    nguyện viên	-130	143	-197
    nguồn	-4	-204	132
    ngành	18	-93	-5
    ngành thư	168	20	-336
    ngành văn	-126	-194	170
    ngày	-125	-71	63
    ngày #	-341	-130	275
    ngày hội	-43	102	-208
    ngày không	90	-175	-77
    ngày kiểm	-16	-120	36
    ngày sách	132	-128	-137
    ngày thành	43	-69	16
    ngày đọc	24	-8	-55
    ngân	-180	141	11
    ngân sách	-163	143	-33
    ngôn	84	-80	-105
    người	-6	-81	24
    người @country	-122	133	-123
    người cao	90	-86	-54
    người dân	205	-82	-312
    người dùng	184	-168	-175
    người khiếm	-85	102	-187
    người khuyết	166	-170	-127
    người làm	-34	-176	69
    người mù	124	-129	-88
    người trẻ	-47	51	-4
    người việt	57	-49	-38
    người đi	-88	-33	82
    ngạch	-124	-93	126
    ngắn	151	-119	-96
    ngắn hạn	-53	-17	34
    ngừng	-185	-108	185
    ngừng phục	-125	-68	124
    ngữ	-64	69	-82
    ngữ với	-119	122	-5
    nhau	-66	72	-81
    nhi	146	-5	-220
    nhi nhận	58	-51	-56
    nhi tại	71	-59	-112
    nhiều	-77	232	-367
    nhiều người	-124	143	-42
    nhiều năm	109	-121	-57
    nhiều nước	-252	247	-118
    nhiều quốc	-85	94	-52
    nhiệm	3	-220	11
    nhiệm @office	43	-211	-40
    nhiệm kì	-317	-14	190
    nhiệm vụ	116	-62	-114
    nhà	140	-42	-202
    nhà nghiên	128	-99	-77
    nhà nước	-204	126	59
    nhà tài	61	-61	-55
    nhà văn	100	34	-228
    nhà xuất	6	27	-100
    nhà ăn	109	-52	-104
    nhân	63	-185	-73
    nhân mượn	77	-91	-58
    nhân rộng	-133	163	-67
    nhân sự	-44	-254	92
    nhân tạo	-130	117	-57
    nhân tự	-123	-65	111
    nhóm	61	-54	-143
    nhóm biên	-29	33	-4
    nhóm bạn	122	-117	-69
    nhạc	-188	90	74
    nhất	2	12	-50
    nhất thuộc	205	-127	-152
    nhất với	182	-127	-173
    nhận	-83	-139	129
    nhận #	80	-22	-145
    nhận cờ	26	-106	-14
    nhận hoa	-51	-8	56
    nhận huân	37	-42	-4
    nhận quyết	-234	-27	236
    nhận quà	-41	-11	19
    nhận sách	173	-148	-155
    nhận thêm	78	-132	48
    nhận tại	-137	-32	90
    nhập	-82	-35	32
    nhập của	-180	-24	179
    nhật	-34	-28	68
    nhật kí	-85	103	-29
    nhật tân	-69	-48	94
    nhắc	-107	-120	133
    nhắn	78	-57	-80
    nhỏ	55	58	-215
    nhớ	-177	182	-17
    nhờ	-105	35	5
    những	-141	24	115
    những năm	-106	37	68
    niêm	-156	-68	164
    niêm yết	-156	-68	164
    niên	-66	49	-22
    niệm	108	-65	-166
    niệm #	132	-30	-129
    này	-243	266	-202
    nâng	-131	-55	141
    nêu	161	-105	-82
    nói	156	-115	-88
    nói chuyện	40	-118	60
    nôm	135	-126	-175
    nông	-75	45	81
    nông dân	84	-79	-54
    nông thôn	-121	130	-23
    nông thị	-140	-44	143
    năm	-262	147	26
    năm #	-42	-399	158
    năm của	-90	-70	86
    năm nay	-150	157	-77
    năm năm	-160	177	-62
    năm phòng	-154	-73	124
    năm quan	-49	56	-8
    năm sau	51	8	-71
    năm tới	-13	85	-38
    năng	160	-32	-280
    năng số	-35	43	-62
    nơi	72	-12	-158
    nước	-344	377	-295
    nước @country	107	-104	-63
    nước bạn	-218	224	-206
    nước chia	-57	61	-58
    nước cùng	-15	17	-2
    nước kí	61	-50	-20
    nước mình	-82	94	-24
    nước ngoài	-217	158	-55
    nước này	-246	243	-97
    nước phối	-49	49	-1
    nước thảo	-60	74	-16
    nước trao	-136	136	-47
    nước tổ	-27	29	-2
    nạp	-158	-77	146
    nạp @union	-122	-16	133
    nậm	93	-69	-62
    nậm pồ	93	-69	-62
    nằm	-115	164	-92
    nằm trong	-115	164	-92
    nối	254	-212	-247
    nổi	-34	76	-169
    nội	-146	-240	205
    nội bộ	-246	-139	228
    nội vụ	-17	-66	33
    nội địa	117	-111	-85
    nộp	-201	-26	182
    nộp bản	-113	-50	114
    nộp trước	-66	-84	102
    nữ	-40	-82	73
    nữ thủ	54	12	-77
    of	129	-90	-155
    phan	21	-91	52
    phan thị	21	-91	52
    phi	-126	126	-2
    phi @authority	-126	126	-2
    phim	-83	107	-91
    phiên	-83	140	-230
    phiên dịch	-142	141	-62
    phiếu	-153	-152	160
    phiếu kín	-129	-53	130
    phong	74	-115	-28
    phong trào	27	-74	10
    phá	-110	91	-39
    pháp	-6	-41	-19
    phát	-158	74	37
    phát triển	1	50	-193
    phát động	-67	-52	70
    phân	-8	-163	98
    phân công	-122	-136	149
    phân loại	130	-41	-126
    phân tích	119	-115	-51
    phép	-146	-59	155
    phê	-110	127	-111
    phê chuẩn	-173	150	-76
    phê duyệt	-20	18	-24
    phí	168	-345	-58
    phí cho	64	-24	-72
    phía	-289	334	-179
    phía bạn	-137	179	-98
    phòng	-232	-222	303
    phòng @home	144	-125	-130
    phòng bảo	37	-105	4
    phòng cháy	-121	-70	105
    phòng họp	-56	-51	55
    phòng nghiệp	-4	-59	37
    phòng số	-90	-63	80
    phòng thiếu	-12	-165	93
    phòng tin	-19	-66	81
    phòng đọc	-45	-1	-48
    phòng ở	-48	53	-49
    phó	99	-113	-62
    phó @authority	117	-119	-102
    phóng	213	-186	-207
    phù	170	-158	-64
    phù hợp	170	-158	-64
    phú	87	-94	-63
    phúc	-205	-82	190
    phúc lợi	-205	-82	190
    phương	-18	45	-78
    phương bạn	-103	113	-28
    phương kết	-43	66	-26
    phương về	-57	62	-50
    phường	191	-157	-183
    phạm	-6	-72	13
    phạm thu	-117	-65	121
    phạt	-100	109	-114
    phải	-73	-42	53
    phải báo	-196	41	126
    phải đóng	76	2	-174
    phản	30	80	-47
    phản đối	-82	89	-8
    phần	-129	-81	128
    phần mềm	-102	-193	119
    phần theo	-78	-64	72
    phần trăm	81	-74	-74
    phẩm	63	-76	-48
    phẩm do	-17	33	-22
    phận	-217	-121	225
    phận hành	-40	-22	57
    phố	53	-59	-110
    phố @abroad	-205	230	-126
    phố @home	-255	93	185
    phố cùng	58	-42	-36
    phố tại	177	-248	-51
    phố tổ	-14	19	-5
    phối	-62	146	-167
    phối hợp	-14	74	-148
    phổ	-131	-63	136
    phổ biến	-131	-63	136
    phụ	77	-372	72
    phụ cấp	-67	-194	116
    phụ huynh	227	-212	-198
    phụ nữ	181	-136	-122
    phụ trách	-43	-188	116
    phục	8	-125	15
    phục vụ	29	-161	3
    provincial	82	-7	-273
    provincial library	82	-7	-273
    pồ	93	-69	-62
    qr	89	-82	-88
    qua	-256	-34	215
    qua mạng	178	-184	-76
    qua đến	-92	-17	100
    quan	-176	-208	263
    quan chiều	-5	-13	17
    quan chúc	-90	-53	82
    quan hệ	-53	61	-8
    quan hợp	-141	87	119
    quan kí	-41	57	-42
    quan thư	-205	99	162
    quan tổ	-131	-85	153
    quanh	52	-7	-76
    quay	-173	-92	160
    quay lại	-139	-64	124
    quen	-15	25	-11
    qui	-216	-259	297
    qui chế	-273	-249	314
    qui hoạch	28	-170	77
    qui trình	131	-83	-127
    qui định	-251	-31	244
    quyên	24	-178	53
    quyên góp	24	-178	53
    quyết	-32	-174	55
    quyết toán	-176	-52	181
    quyết định	-19	-272	49
    quyền	-108	138	-154
    quyền truy	30	-21	-21
    quyền đọc	-79	80	-14
    quà	-102	-22	84
    quà cho	27	-84	-2
    quà các	43	-82	-32
    quà của	-98	87	-48
    quà do	-110	103	4
    quà tết	-83	-3	85
    quà từ	-59	-64	63
    quá	-104	-207	147
    quân	27	55	-157
    quét	-62	-14	21
    quê	246	-251	-100
    quê mình	162	-148	-51
    quí	-95	62	69
    quí #	-74	-255	109
    quĩ	-264	22	155
    quĩ cùng	-89	100	-83
    quĩ giao	-77	83	-10
    quĩ phúc	-205	-82	190
    quả	-127	70	73
    quản	51	-176	-77
    quản lí	-96	-122	56
    quản tài	110	-14	-116
    quảng	-104	130	-179
    quảng trường	-172	185	-142
    quầy	-133	-102	128
    quốc	-138	176	-125
    quốc gia	-45	96	-149
    quốc khánh	-103	-67	102
    quốc pháp	-45	-61	49
    quốc tế	-355	366	-235
    ra	81	-33	-161
    ra mắt	67	8	-233
    ra tuyên	-177	208	-62
    ra tại	125	-127	-130
    ra ở	-166	172	-14
    robot	58	9	-169
    rà	-32	15	7
    rà soát	-32	15	7
    rách	117	-51	-114
    rút	122	-65	-211
    rồi	237	-235	-72
    rộng	-100	306	-135
    rộng #	52	12	-96
    sang	-206	148	-34
    sang @country	-7	-90	91
    sang phòng	-111	-58	111
    sang thăm	-63	76	-79
    sao	-94	117	-106
    sao số	-154	164	-54
    sau	-58	-15	46
    sau hợp	-194	-82	199
    sau sáp	0	-154	18
    sinh	78	-55	-154
    sinh @country	-127	135	-130
    sinh @home	-39	83	-67
    sinh hoạt	-152	-62	154
    sinh nhật	-106	-45	114
    sinh trong	106	-47	-67
    sinh trường	48	-38	-17
    sinh viên	87	-20	-292
    sinh xã	127	-75	-81
    so	228	-225	-101
    song	-6	43	-173
    song ngữ	-79	81	-74
    soát	-190	-85	185
    soát hợp	-122	70	4
    soạn	45	-20	-65
    soạn sách	-55	61	-39
    sung	-91	-118	95
    suất	70	-70	-8
    suốt	222	-162	-224
    sách	200	-61	-360
    sách @abroad	-86	77	-58
    sách @country	-150	153	-16
    sách @home	226	-210	-132
    sách @vietnam	-237	253	-48
    sách bị	66	-33	-57
    sách cho	-64	175	-358
    sách chung	109	-91	-84
    sách chữ	-71	97	-100
    sách có	115	-151	-84
    sách cùng	76	-37	-173
    sách cũ	184	-171	-74
    sách của	-27	61	-112
    sách do	139	-109	-106
    sách giúp	53	-42	-58
    sách giảm	-43	76	-44
    sách hai	144	-194	21
    sách hay	179	-162	-133
    sách hữu	-29	35	-7
    sách lần	126	-157	-72
    sách mới	104	-129	-93
    sách ngoại	133	-124	-84
    sách nói	144	-57	-142
    sách năm	102	-55	-66
    sách quê	89	-86	-14
    sách quí	-211	139	87
    sách quốc	66	-46	-49
    sách song	-54	54	-47
    sách sách	85	-78	-12
    sách thiếu	5	13	-45
    sách thư	189	-173	-88
    sách tiếng	-104	105	-36
    sách toàn	100	-90	-26
    sách tranh	-39	44	-6
    sách trong	90	-133	-55
    sách trên	148	-150	-72
    sách trực	121	-57	-82
    sách tại	-87	147	-184
    sách tỉnh	149	-133	-112
    sách từ	19	-11	-9
    sách về	273	-238	-218
    sách với	-71	78	-63
    sách điện	-99	101	-23
    sách được	35	-13	-42
    sách đặt	80	-59	-31
    sách đến	-45	-3	47
    sách đọc	-73	97	-92
    sách ảnh	-90	148	-147
    sách ở	216	-148	-218
    sáng	-98	-235	186
    sáng #	-213	-63	227
    sáng kiến	105	-141	33
    sáng thứ	-134	-83	124
    sáng tạo	37	5	-158
    sáp	37	-259	-4
    sáp nhập	37	-259	-4
    sát	-65	114	-183
    sát cho	-13	29	-56
    sát thư	-38	77	-45
    sáu	-16	-173	68
    sáu tháng	-191	12	105
    sân	7	-293	123
    sân khấu	149	-132	-57
    sín	7	-3	-4
    sín chéng	7	-3	-4
    sông	183	-155	-182
    sĩ	-106	116	-54
    sơ	-286	8	228
    sơ @staff	-46	-11	56
    sơn	5	23	-111
    sơn lại	-69	85	-70
    sơn trà	76	-51	-32
    sư	27	37	-332
    sư người	131	-108	-67
    sưu	70	-55	-163
    sưu tầm	103	-100	-157
    sưu tập	-232	239	-19
    sản	-241	-61	221
    sản tư	-108	124	-65
    sắc	-77	88	-138
    sắc phong	149	-103	-105
    sắp	-69	-114	75
    sắp xếp	-120	-84	118
    sẻ	47	30	-267
    sẻ biểu	111	-102	-89
    sẻ kinh	-22	44	-24
    sẽ	-74	127	-3
    sẽ trao	-108	113	-9
    sẽ tổ	7	60	-81
    số	190	-215	-128
    số hai	133	-128	-138
    số hóa	2	-39	8
    số liệu	128	-171	-97
    số quốc	43	-38	-14
    số trong	-25	39	-81
    sống	-92	36	8
    sổ	-82	-50	79
    sổ sách	-82	-50	79
    sớm	141	-133	-139
    sở	23	-249	64
    sở của	-44	-12	46
    sở giáo	110	-84	-104
    sở mới	-34	-192	89
    sở năm	-41	-7	46
    sở thư	-204	-189	220
    sở tại	-261	247	-103
    sứ	-162	194	-119
    sứ @country	-129	159	-91
    sức	-170	-102	153
    sức khỏe	-170	-102	153
    sử	133	-169	-83
    sử dụng	107	-128	-94
    sửa	-20	-237	76
    sửa luật	84	-79	-19
    sửa đổi	52	-178	-27
    sự	-11	-67	-49
    sự có	-72	72	-27
    sự cố	-70	-38	67
    ta	-61	139	-95
    tay	67	-69	-45
    tem	73	-20	-83
    tham	-27	20	-22
    tham dự	33	7	-45
    tham gia	129	-176	-119
    tham luận	-153	160	-49
    tham quan	-132	49	112
    thanh	-230	-104	207
    thanh lí	-166	-96	145
    thanh niên	-55	68	-13
    thao	-228	-82	221
    thay	-184	-168	188
    thay đổi	-107	-40	108
    the	-110	69	-37
    the @country	-71	69	-50
    the provincial	241	-234	-218
    theo	102	-171	-23
    theo qui	71	-173	-21
    theo sách	164	-151	-151
    thi	-12	-101	31
    thi cán	190	-93	-173
    thi giới	121	-57	-82
    thi kể	-140	166	-232
    thi thăng	-54	-105	80
    thi thủ	247	-172	-219
    thi tìm	-107	-40	113
    thi viết	78	-20	-86
    thi vẽ	-63	75	-145
    thi đua	-125	-188	216
    thi đấu	-152	-67	150
    thi đến	-141	141	-51
    thi đọc	233	-188	-128
    thiết	-220	235	-126
    thiết bị	-152	194	-106
    thiếu	50	-42	-66
    thiếu nhi	-13	7	-26
    thiện	139	-116	-129
    thiệu	52	-12	-197
    thiệu sách	235	-219	-194
    thoát	68	-89	-57
    thoại	81	-200	-19
    thu	-103	-266	142
    thu chi	-123	-93	119
    thu hoạch	-104	-50	104
    thu hút	86	-22	-118
    thu nga	-117	-65	121
    thu nhập	-75	-45	73
    thuyết	229	-161	-169
    thuyền	-120	126	-25
    thuận	-126	132	-125
    thuận giữa	-151	174	-53
    thuận với	-132	132	-53
    thuật	130	-33	-140
    thuộc	20	72	-198
    thuộc về	205	-127	-152
    thành	-111	123	-75
    thành lập	132	-235	-75
    thành phòng	-184	226	-181
    thành phần	-78	-64	72
    thành phố	-13	-23	-51
    thành thư	12	72	-124
    thành viên	-208	210	-163
    tháng	-91	-139	112
    tháng #	250	-244	-241
    tháng ba	124	-169	-110
    tháng tới	-130	67	78
    thân	32	-176	37
    thêm	-158	74	2
    thêm sách	124	-94	-66
    thí	-21	71	-124
    thí sinh	156	-102	-106
    thích	113	-92	-103
    thôn	48	21	-163
    thông	-131	-187	190
    thông báo	-274	-233	316
    thông cảm	-171	-79	169
    thông minh	85	-12	-156
    thông qua	98	-42	-102
    thông tin	-110	110	-10
    thông tư	209	-202	-163
    thăm	-248	186	37
    thăm @country	-129	171	-124
    thăm thư	27	78	-209
    thăm trung	32	-8	-26
    thăng	-54	-105	80
    thăng hạng	-54	-105	80
    thơ	95	-14	-285
    thư	56	-59	-115
    thư @union	-127	-49	125
    thư @vietnam	-130	137	-76
    thư các	-96	91	-40
    thư của	-102	104	-69
    thư giỏi	239	-160	-217
    thư học	63	-62	-28
    thư mục	-50	51	-17
    thư trẻ	-127	117	-44
    thư từ	-115	116	-19
    thư tự	128	-106	-54
    thư viện	52	-59	-115
    thư được	124	-80	-126
    thư đến	-70	98	-66
    thương	-61	122	-81
    thương mại	-61	122	-81
    thường	-16	-10	5
    thường niên	11	16	-131
    thưởng	-92	-160	117
    thưởng do	124	-6	-157
    thượng	-82	124	-74
    thạc	-82	-31	54
    thạc sĩ	-82	-31	54
    thạnh	80	-65	-19
    thạnh phú	80	-65	-19
    thảo	131	-61	-287
    thảo luận	-159	35	116
    thần	-137	21	83
    thầy	51	-24	-54
    thầy cô	47	-18	-54
    thẻ	-3	-74	-70
    thẻ thư	115	-88	-81
    thẻ trực	148	-132	-144
    thế	-14	54	-216
    thế giới	89	-54	-187
    thế kỉ	-166	161	-26
    thể	-39	-255	102
    thể @staff	-52	-33	53
    thị	-75	-32	47
    thị hoa	69	-135	-50
    thị hàn	-142	-56	160
    thị hằng	-140	-44	143
    thị lan	21	-91	52
    thị mĩ	-148	-10	146
    thọ	-72	-38	88
    thỏa	-126	132	-125
    thỏa thuận	-126	132	-125
    thống	-13	-105	50
    thống nhất	13	62	-96
    thới	83	-61	-28
    thời	-20	-168	51
    thời gian	-5	-197	52
    thời hạn	-109	-9	112
    thủ	52	-21	-136
    thủ kho	-161	-49	183
    thủ thư	45	24	-190
    thủ tục	75	-215	-20
    thủy	-75	86	-13
    thứ	-235	101	47
    thứ #	-3	71	-242
    thứ ba	-66	-64	67
    thứ hai	-188	12	205
    thứ sáu	-205	-43	199
    thứ tiếng	-90	88	-51
    thứ tư	-24	-57	43
    thức	-136	-234	175
    thử	-96	91	-46
    thử nghiệm	-95	92	-54
    thực	-80	120	-152
    thực hiện	82	-55	-115
    thực tập	-159	119	28
    ti	120	-14	-166
    tin	149	-315	-72
    tin học	-50	-134	152
    tin thư	44	-11	-86
    tinh	-217	15	152
    tinh thần	-137	21	83
    tiêm	61	-119	-4
    tiên	89	34	-106
    tiêu	192	-232	-121
    tiêu biểu	26	-137	-1
    tiêu chuẩn	178	-137	-175
    tiến	2	90	-118
    tiến độ	6	79	-108
    tiếng	-87	81	-20
    tiếng việt	-42	67	-68
    tiếp	-352	35	213
    tiếp nhận	-8	74	-95
    tiếp đoàn	-192	115	2
    tiết	6	-46	3
    tiết kiệm	93	26	-177
    tiết mục	-19	-86	88
    tiền	-199	-182	207
    tiền tàu	-117	-122	136
    tiểu	-16	23	-7
    tiệc	-82	-10	89
    to	-12	39	-171
    toàn	-104	-75	75
    toàn bộ	5	-99	23
    toàn cầu	-256	240	-111
    toàn phần	-16	32	-17
    toàn quốc	268	-234	-241
    toàn thể	-83	-70	87
    toàn tỉnh	205	-195	-193
    toán	-228	-218	251
    tra	-23	-161	57
    tra cứu	66	-17	-184
    tra thư	158	-93	-149
    trang	173	-263	-76
    trang sách	67	-16	-59
    tranh	-53	93	-295
    tranh luận	-88	85	-64
    tranh về	211	-209	-181
    trao	-126	136	-42
    trao #	6	57	-159
    trao diễn	53	-45	-13
    trao giải	-12	-15	-23
    trao lại	123	-49	-119
    trao máy	-53	55	-47
    trao quyết	-11	-111	23
    trao quà	-125	58	118
    trao sách	-117	124	-54
    trao trả	-49	63	-34
    trao tại	-69	-30	44
    trao tặng	-120	121	-38
    trao tủ	45	-39	-45
    trao xe	-107	107	-63
    trao đổi	-109	135	-267
    tri	230	-198	-154
    triển	155	-94	-301
    triển khai	67	-77	-47
    triển lãm	178	-156	-236
    triển thư	-20	43	-101
    triển văn	59	-15	-67
    triệu	-19	-127	59
    trong	105	-218	-14
    trong #	-98	102	-78
    trong ba	15	-9	-55
    trong chuyến	-131	140	-31
    trong cơ	-239	-88	231
    trong cả	153	-159	-102
    trong hai	-181	16	149
    trong kho	96	-182	-38
    trong một	-105	178	-167
    trong năm	-67	165	-121
    trong nước	167	-148	-161
    trong quí	-206	91	122
    trong thư	25	15	-105
    trong toàn	135	-135	-127
    trong tuần	180	-139	-206
    trong tỉnh	229	-215	-143
    trung	-91	58	5
    trung kiên	-92	-70	89
    trung thu	62	-79	-54
    trung tâm	-89	78	10
    truy	-103	84	-87
    truy cập	-103	84	-87
    truyền	14	-76	-6
    truyền thống	-40	-104	72
    truyện	199	-100	-400
    truyện cho	68	-23	-87
    truyện cổ	-68	65	-46
    truyện tranh	-93	151	-106
    trà	76	-82	-63
    trào	27	-74	10
    trào đọc	65	-59	-67
    trách	-221	-276	244
    trên	-78	-27	58
    trên biển	-65	66	-42
    trì	-113	-12	36
    trì phần	-137	-111	134
    trình	109	-90	-79
    trình bày	-134	-60	91
    trình do	-123	127	-64
    trình hợp	-223	224	-11
    trình rộng	-163	212	-92
    trí	-303	38	163
    trí kinh	153	-89	-93
    trí tuệ	-151	141	-80
    trí việc	-134	-108	140
    trích	-200	-59	174
    trích từ	-200	-59	174
    trò	167	-100	-239
    trò chuyện	171	-152	-128
    trò chơi	119	-102	-79
    trùng	-157	23	150
    trúc	-137	135	-53
    trúng	-99	-49	95
    trăm	153	-80	-263
    trăm books	77	-78	-64
    trăm cuốn	81	-64	-20
    trăm tháng	-53	54	-6
    trưa	81	-77	-77
    trưa cho	64	-64	-57
    trưng	86	8	-295
    trưng bày	90	-23	-283
    trương	-11	61	-68
    trương thư	-75	93	-25
    trương tủ	78	-57	-38
    trước	-195	-117	198
    trước #	-56	-145	80
    trước cuối	37	-67	46
    trước hôm	-15	-3	18
    trường	102	113	-430
    trường @home	-173	186	-129
    trường cơ	-97	-42	125
    trường học	83	44	-283
    trường đại	-64	99	-56
    trường ở	-8	17	-37
    trưởng	-267	-108	305
    trưởng @office	-81	-44	119
    trưởng @union	-94	-18	93
    trại	106	-102	-106
    trại giam	122	-111	-124
    trạm	68	-62	-71
    trạng	157	-118	-91
    trả	-35	13	5
    trả bản	-10	28	-19
    trả lời	-54	68	0
    trả sách	-106	20	61
    trả ở	9	-6	-3
    trần	-99	-128	135
    trẻ	219	41	-406
    trẻ @home	173	-142	-86
    trẻ em	-13	105	-224
    trẻ đến	0	47	-118
    trẻ đọc	115	-110	-65
    trẻ ở	-43	78	-76
    trị	-188	141	62
    trở	-216	52	95
    trở lại	-216	144	59
    trợ	-196	61	64
    trợ #	-85	94	-25
    trợ cho	-132	11	28
    trợ hàng	-72	52	21
    trợ thư	-23	39	-106
    trợ toàn	-56	91	-49
    trụ	179	-165	-179
    trụ sở	179	-165	-179
    trừ	-48	-22	69
    trừ điểm	-48	-22	69
    trực	-244	-31	173
    trực tiếp	-33	62	-128
    trực tuyến	35	54	-231
    tu	171	-92	-173
    tu bổ	222	-195	-168
    tuyên	44	-29	-161
    tuyên bố	-137	125	-80
    tuyên dương	-47	-76	79
    tuyên ngôn	84	-80	-105
    tuyên truyền	166	-79	-144
    tuyến	35	55	-231
    tuyển	-80	-136	144
    tuấn	15	-134	87
    tuần	-65	60	-50
    tuần cho	66	-60	-87
    tuần lễ	-92	109	-139
    tuần phim	-71	77	-25
    tuần qua	-62	93	-43
    tuần sách	43	-43	-18
    tuệ	-151	141	-80
    tuệ nhân	-130	117	-57
    tuổi	90	-86	-54
    tài	-15	-97	57
    tài chính	-21	-2	23
    tài khoản	-135	-124	137
    tài liệu	195	-83	-265
    tài sản	-227	-161	231
    tài trợ	-51	111	-169
    tàu	-158	70	13
    tàu xe	-117	-122	136
    tác	-27	87	-119
    tác của	125	-41	-187
    tác giả	16	6	-192
    tác thư	193	-102	-230
    tác với	-164	174	-32
    tác xuất	-34	40	-10
    tám	40	-107	3
    tám mươi	16	-77	14
    tâm	26	14	-85
    tâm thông	-65	43	12
    tâm văn	-254	253	-23
    tân	16	-83	25
    tân phú	61	-55	-54
    tên	105	-108	-92
    tìm	197	-185	-86
    tìm hiểu	80	-106	-39
    tìm sách	150	-143	-127
    tình	-148	195	-282
    tình huống	183	-120	-136
    tình nguyện	-99	138	-282
    tình trạng	43	-17	-62
    tích	119	-115	-51
    tính	-106	-39	95
    tòa	124	-181	-95
    tô	36	-63	10
    tăng	-78	136	-157
    tăng gấp	-28	54	-76
    tư	76	-23	-131
    tư cho	-119	114	-49
    tư liệu	-10	76	-211
    tư nhân	261	-193	-202
    tư về	218	-172	-123
    tương	-193	-32	200
    tượng	-118	111	-33
    tại	-195	77	132
    tại @abroad	-119	53	6
    tại @country	-179	99	-52
    tại @home	50	42	-232
    tại @office	-75	-41	101
    tại @party	-222	-115	196
    tại hội	-101	-25	113
    tại nhà	-138	-82	119
    tại phòng	-56	-51	55
    tại quầy	-129	-102	125
    tại thư	-71	-136	141
    tại trung	-83	110	-152
    tại trụ	31	-132	-15
    tại đại	-151	163	-133
    tạm	-392	-178	368
    tạm dừng	-103	-106	105
    tạo	1	116	-246
    tạo thư	-113	128	-63
    tạp	108	-52	-113
    tạp chí	108	-52	-113
    tải	174	-126	-107
    tất	110	-159	-17
    tất niên	-94	-38	110
    tầm	47	-123	-3
    tầng	-90	-157	116
    tận	231	-209	-147
    tận nhà	57	-89	7
    tập	5	-168	82
    tập huấn	81	-99	-76
    tập kinh	50	-24	-76
    tập nghị	-121	-15	124
    tập thể	-67	-153	82
    tập trung	-129	-86	127
    tật	166	-170	-127
    tắt	-105	-118	124
    tặng	46	10	-170
    tặng #	-44	55	-21
    tặng hoa	-134	-46	146
    tặng hàng	-4	5	-1
    tặng quà	-147	-95	138
    tặng sách	166	-73	-230
    tặng thư	97	-27	-167
    tặng tủ	121	-153	-47
    tế	-308	341	-287
    tế này	-55	60	-11
    tế về	-237	240	-118
    tế đọc	-102	103	-2
    tết	-49	-268	110
    tết cho	155	-152	-94
    tết nguyên	-109	-49	115
    tỉ	148	-129	-141
    tỉ lệ	84	-89	-65
    tỉnh	142	-247	-42
    tỉnh @abroad	-98	128	-290
    tỉnh @home	-140	-101	177
    tỉnh dạy	98	-102	-68
    tỉnh góp	86	-68	-29
    tỉnh họp	-168	-12	173
    tỉnh phối	83	-94	-72
    tỉnh thành	190	-168	-173
    tỉnh trao	139	-97	-160
    tỉnh tổ	-89	113	-24
    tỉnh và	114	-159	-86
    tịch	98	-62	-142
    tọa	16	6	-102
    tọa đàm	16	6	-102
    tối	98	-159	26
    tồn	-120	134	-45
    tổ	-147	15	72
    tổ chức	-72	46	-57
    tổ trưởng	-152	-160	235
    tổng	-7	-70	19
    tổng @office	-44	87	-70
    tổng hợp	-57	-28	57
    tổng kết	117	-272	-65
    tộc	22	2	-131
    tới	183	-137	-172
    tục	18	-205	38
    tủ	153	2	-366
    tủ sách	152	-22	-338
    tủ truyện	-22	69	-63
    từ	-213	76	131
    từ #	-157	-45	138
    từ @abroad	-257	278	-101
    từ @country	-110	118	-93
    từ cho	171	-41	-173
    từ hàng	8	-5	-3
    từ hôm	-68	-50	68
    từ kho	136	-121	-109
    từ ngân	258	-210	-177
    từ năm	51	8	-71
    từ quĩ	-140	-102	137
    từ tháng	-84	-15	85
    từng	18	-23	-87
    từng phòng	-125	-76	122
    từng trang	117	-51	-114
    tử	36	14	-122
    tự	71	-327	38
    tự do	94	-74	-108
    tựa	74	-46	-74
    vai	-72	79	-54
    vai trò	-72	79	-54
    vi	-97	58	48
    vi phạm	-97	58	48
    via	-148	156	-45
    vinh	98	1	-236
    vinh danh	42	15	-146
    viên	-98	122	-154
    viên @country	-283	289	-86
    viên @home	123	-79	-77
    viên của	104	-60	-90
    viên hướng	72	-72	-54
    viên nước	-209	215	-125
    viên phân	70	-69	-24
    viên quốc	-163	163	-15
    viên thư	109	-123	-37
    viên tự	32	-80	40
    viên được	131	-89	-138
    viết	156	-223	-10
    viết cảm	89	-38	-84
    việc	-214	37	156
    việc của	-12	-12	24
    việc làm	-148	-109	152
    việc trao	-97	104	-83
    việc tại	-96	92	-79
    việc với	-26	101	-215
    viện	70	-52	-142
    viện @abroad	-435	411	-166
    viện @authority	-114	116	-10
    viện @country	-257	310	-279
    viện @embassy	-9	9	0
    viện @home	-158	-65	125
    viện @homely	85	-121	-56
    viện @vietnam	45	-6	-175
    viện cho	-80	154	-108
    viện các	112	-86	-186
    viện có	11	57	-212
    viện công	-74	104	-121
    viện cấp	126	-104	-140
    viện cộng	84	-9	-159
    viện của	7	59	-155
    viện dự	96	-52	-79
    viện hai	18	-12	-81
    viện huyện	204	-117	-293
    viện học	-69	4	59
    viện khoa	-39	-21	35
    viện kết	-147	4	131
    viện làng	-75	83	-123
    viện lưu	209	-138	-160
    viện mua	207	-177	-120
    viện nhận	-22	31	-14
    viện nước	-61	62	-48
    viện phường	151	-129	-155
    viện phối	162	-120	-73
    viện phục	110	-70	-91
    viện quốc	22	-13	-73
    viện số	175	-86	-173
    viện thành	-96	40	-45
    viện thông	8	47	-118
    viện thế	-230	243	-153
    viện toàn	182	-149	-170
    viện trong	55	-50	-63
    viện trường	244	-159	-258
    viện tu	169	-117	-119
    viện tư	210	-150	-155
    viện tại	106	-117	-64
    viện tỉnh	-66	-103	115
    viện tổ	-11	-99	100
    viện từ	-138	62	153
    viện viên	2	-73	11
    viện về	58	-31	-44
    viện xã	189	-223	-147
    viện được	77	-181	-2
    viện ở	-107	141	-124
    việt	-149	131	-67
    việt @country	-81	80	-69
    vui	-107	-244	178
    vuông	23	103	-109
    và	36	18	-192
    và @abroad	-102	110	-47
    và @country	-128	115	-64
    và làm	-4	97	-169
    và nhận	0	42	-116
    và sách	105	-134	-80
    và thư	-61	89	-203
    vào	59	-170	57
    vào thứ	-114	-38	130
    vé	-54	21	25
    vì	-193	-142	197
    vòng	99	-120	-22
    võ	-142	-56	160
    võ thị	-142	-56	160
    vùng	178	-47	-241
    vùng biên	122	-140	-89
    vùng cao	80	-8	-196
    văn	6	30	-60
    văn @country	-158	156	-32
    văn bản	33	-146	9
    văn hóa	0	-24	-5
    văn học	-33	105	-81
    văn miễn	75	-46	-34
    văn nghệ	163	-147	-50
    văn phòng	-99	27	7
    văn tại	89	-64	-88
    văn ý	-28	-102	94
    vũ	-148	-10	146
    vũ thị	-148	-10	146
    vận	213	-245	-27
    vận hành	100	-94	-105
    vật	-46	-75	59
    vẽ	-54	70	-172
    vẽ tranh	-81	88	-103
    về	-86	153	-110
    về @office	-78	-19	89
    về bản	-42	52	-64
    về bảo	-110	64	47
    về hưu	13	-35	19
    về nguồn	-4	-204	132
    về quê	78	-125	45
    về sách	-219	217	-95
    về thư	-181	258	-255
    về tình	-115	119	-52
    về văn	134	-122	-97
    vệ	-109	-21	110
    vệ sinh	-109	-21	110
    vị	-225	-296	300
    vị trí	-148	-119	156
    với	1	32	-127
    với @staff	-69	86	-11
    với bạn	74	-48	-183
    với công	-39	-103	55
    với học	-11	27	-26
    với sự	-72	72	-27
    với thư	-138	192	-171
    với tổ	-79	-129	164
    vở	116	-146	-72
    vợ	17	-153	37
    vợ chồng	17	-153	37
    vụ	45	-175	-11
    vụ cả	176	-102	-115
    vụ lưu	210	-129	-203
    vụ mượn	43	-16	-98
    vực	-111	154	-143
    xa	165	-151	-148
    xe	-45	24	16
    xe buýt	-3	21	-63
    xe thư	-49	169	-216
    xe về	43	-65	9
    xe ô	36	-63	10
    xem	33	-157	56
    xem phim	73	-53	-32
    xin	36	-130	78
    xix	-110	109	-17
    xong	-196	-124	211
    xuân	138	-283	-37
    xuân cùng	-64	-66	69
    xuân của	-142	-55	136
    xuất	65	-15	-140
    xuất bản	-58	96	-154
    xuống	107	-76	-56
    xác	-98	-24	111
    xác nhận	-98	-24	111
    xây	-40	136	-275
    xây dựng	31	33	-171
    xây thư	-122	127	-56
    xây tủ	39	-21	-44
    xã	333	-283	-324
    xã an	55	-47	-9
    xã hội	22	-75	47
    xã sau	92	-122	-84
    xã vùng	107	-52	-108
    xã được	95	-78	-66
    xã ở	34	-26	-9
    xét	-264	-178	259
    xét thi	-136	-113	138
    xưa	116	-20	-158
    xếp	-177	-174	163
    xếp lại	-94	-84	96
    xếp sách	79	-60	-122
    xứ	-81	90	-10
    xử	107	-153	-1
    xử lí	107	-153	-1
    y	150	-145	-95
    y thu	152	-83	-136
    yên	66	-59	-67
    yên tâm	74	-80	-67
    yêu	133	-281	-16
    yêu cầu	13	-201	55
    yêu sách	134	-123	-26
    yết	-156	-68	164
    yết danh	-60	-22	62
    ~#	45	-101	-82
    ~# #	-115	-106	72
    ~# an	-114	128	-45
    ~# ban	-10	80	-81
    ~# books	-195	217	-272
    ~# buoi	47	-60	-31
    ~# co	-13	-162	66
    ~# cua	-143	-224	167
    ~# cuon	173	-166	-145
    ~# den	-309	-73	243
    ~# diem	34	-2	-99
    ~# gio	-191	-56	128
    ~# hoc	153	-115	-112
    ~# khan	182	-164	-122
    ~# met	13	51	-128
    ~# nam	-27	64	-130
    ~# ngay	-212	70	172
    ~# nguoi	75	-361	60
    ~# nha	-118	117	-21
    ~# nuoc	-226	227	-90
    ~# phong	-192	-21	140
    ~# quoc	-194	222	-154
    ~# tai	78	-177	40
    ~# thang	-113	128	-134
    ~# thu	-60	-13	43
    ~# trang	139	-152	-59
    ~@abroad	-400	356	-243
    ~@abroad @country	-44	68	-36
    ~@abroad mo	-111	115	-97
    ~@authority	76	142	-444
    ~@authority @authority	210	-240	-147
    ~@authority @country	-122	123	-19
    ~@authority anh	-214	202	-75
    ~@authority ban	90	-88	-66
    ~@authority cho	149	-128	-141
    ~@authority du	126	-114	-133
    ~@authority mi	-205	177	-96
    ~@authority tham	48	-41	-57
    ~@authority trao	277	-226	-243
    ~@country	-303	399	-486
    ~@country @country	-84	86	-2
    ~@country ban	-61	60	-39
    ~@country cong	-105	113	-12
    ~@country cung	-10	35	-25
    ~@country dang	-76	97	-29
    ~@country day	-37	44	-15
    ~@country den	-217	217	-17
    ~@country dien	-156	159	-7
    ~@country doc	-44	46	-2
    ~@country doi	-64	70	-62
    ~@country du	-55	59	-16
    ~@country giao	-147	152	-24
    ~@country gui	-105	115	-27
    ~@country hoc	-300	285	-70
    ~@country hop	-87	91	-4
    ~@country khai	-206	172	-42
    ~@country ki	-41	43	-2
    ~@country lap	-129	130	-8
    ~@country mo	-190	199	-60
    ~@country o	-175	178	-23
    ~@country phan	-63	65	-51
    ~@country phia	-53	91	-51
    ~@country phoi	-47	48	-31
    ~@country phuc	-147	146	-46
    ~@country sang	-70	71	-3
    ~@country so	-162	164	-35
    ~@country tai	-83	83	-105
    ~@country tang	-230	227	-46
    ~@country tham	-182	207	-86
    ~@country thu	-100	90	-44
    ~@country trao	-181	168	-79
    ~@country tro	-55	-56	69
    ~@country va	54	-38	-52
    ~@embassy	-333	290	-144
    ~@embassy @country	-153	117	-63
    ~@embassy @vietnam	-57	56	-12
    ~@embassy phoi	-22	31	-9
    ~@embassy van	-87	92	-22
    ~@home	130	-55	-209
    ~@home ban	149	-146	-130
    ~@home co	88	-39	-87
    ~@home cung	-74	65	-51
    ~@home dau	-167	170	-95
    ~@home day	183	-89	-186
    ~@home doc	48	-5	-81
    ~@home don	1	25	-111
    ~@home du	78	-174	18
    ~@home duoc	108	-96	-125
    ~@home giao	-95	11	72
    ~@home gop	-66	-47	74
    ~@home hoc	45	-121	8
    ~@home hop	74	-116	-32
    ~@home huong	132	-202	-105
    ~@home ket	5	-96	53
    ~@home khai	84	-101	-60
    ~@home ki	58	-40	-141
    ~@home library	658	-685	-302
    ~@home mo	339	-280	-309
    ~@home nhan	109	-97	-97
    ~@home phoi	-156	163	-97
    ~@home ra	52	-23	-130
    ~@home tai	-134	-61	118
    ~@home tham	179	-183	-144
    ~@home thi	55	-394	39
    ~@home tiep	-87	131	-66
    ~@home to	-156	164	-92
    ~@home trao	154	-150	-45
    ~@home trien	-2	-53	20
    ~@home va	-49	98	-237
    ~@homely	60	41	-325
    ~@homely @homely	133	-159	-72
    ~@homely cho	101	-92	-14
    ~@homely khong	64	-68	-55
    ~@homely mien	215	-202	-49
    ~@homely o	-110	110	-23
    ~@homely tai	333	-273	-257
    ~@homely tang	183	-183	-15
    ~@homely trong	245	-203	-144
    ~@homely va	116	-73	-169
    ~@homely ve	170	-168	-14
    ~@office	-393	-157	352
    ~@office @office	-65	-64	78
    ~@office bao	-143	-40	157
    ~@office co	-180	-107	165
    ~@office cu	-40	-56	90
    ~@office cua	-76	-21	93
    ~@office doc	-73	-6	76
    ~@office giai	-117	-21	131
    ~@office gui	-19	-16	33
    ~@office moi	-113	-26	133
    ~@office nguoi	-132	139	-141
    ~@office nhan	-46	-15	52
    ~@office tai	-27	-23	49
    ~@office tang	-101	-84	123
    ~@office tat	-168	-106	168
    ~@office thong	-83	-7	85
    ~@office thu	18	38	-141
    ~@office truoc	-154	-31	154
    ~@organisation	-503	501	-394
    ~@organisation ban	-179	186	-12
    ~@organisation cong	-114	121	-102
    ~@organisation dua	-99	102	-51
    ~@organisation ho	-163	187	-143
    ~@organisation lam	-108	131	-49
    ~@organisation phat	-119	114	-81
    ~@organisation tai	-147	135	-52
    ~@organisation trao	-88	90	-30
    ~@party	-294	-280	308
    ~@party co	-73	-51	65
    ~@party thu	-321	-179	308
    ~@party vien	-260	-147	255
    ~@staff	-537	-197	426
    ~@staff @office	-12	-72	76
    ~@staff co	-62	-54	61
    ~@staff cua	-72	-47	92
    ~@staff cuoi	-5	-2	6
    ~@staff dang	-27	-21	46
    ~@staff di	-90	-31	86
    ~@staff dinh	-148	-132	150
    ~@staff hop	-119	-56	95
    ~@staff huong	-22	-7	28
    ~@staff lam	-86	-80	87
    ~@staff nam	-29	-112	113
    ~@staff phong	-173	-53	163
    ~@staff should	-248	-264	285
    ~@staff thu	-205	-12	71
    ~@staff vao	-67	-17	82
    ~@staff vi	-69	-15	81
    ~@union	-347	-543	492
    ~@union cap	-78	-46	110
    ~@union tang	-140	-11	144
    ~@union thu	-9	-317	148
    ~@vietnam	51	-4	-200
    ~@vietnam @country	-147	112	-54
    ~@vietnam doat	-158	-81	136
    ~@vietnam doc	-54	69	-90
    ~@vietnam don	-6	38	-79
    ~@vietnam gop	-56	-47	52
    ~@vietnam nam	-26	-59	54
    ~@vietnam nhan	-190	177	-106
    ~@vietnam ra	-60	72	-52
    ~@vietnam tai	-258	102	69
    ~@vietnam tham	-186	94	-82
    ~@vietnam va	-347	359	-103
    ~a	-40	79	-285
    ~across	159	-108	-169
    ~across the	159	-108	-169
    ~administration	-282	-357	337
    ~ai	82	-331	85
    ~ai cung	84	-80	-49
    ~am	-43	57	-223
    ~an	23	171	-270
    ~an keo	-53	54	-26
    ~an ngay	-186	82	126
    ~an pham	15	27	-107
    ~an thoi	167	-137	-135
    ~an toan	125	-114	-92
    ~and	-451	226	213
    ~anh	-211	234	-171
    ~anh chi	-112	-109	157
    ~anh chup	-240	201	-68
    ~anh em	-54	-14	66
    ~anh huong	-35	-101	75
    ~anh lo	-118	105	-60
    ~anh nong	33	-78	23
    ~anh tang	-146	150	-137
    ~anh trao	-74	75	-7
    ~anh tuan	-24	-164	149
    ~anh ve	37	-19	-64
    ~ao	-353	282	-202
    ~ap	142	-289	79
    ~ap dung	110	-261	103
    ~at	-54	-423	174
    ~at the	261	-406	-168
    ~ba	-144	2	42
    ~ba con	142	-133	-90
    ~ba muoi	-12	23	-81
    ~ba nam	-183	154	-121
    ~ba ngay	-36	41	6
    ~ba nghin	85	-82	-58
    ~ba thu	-136	153	-65
    ~ba vu	-191	-29	190
    ~bac	-54	9	-66
    ~bac ho	170	-124	-203
    ~bai	453	-278	-601
    ~bai du	4	39	-156
    ~bai gui	15	-50	0
    ~bai hoc	45	-37	-122
    ~bai viet	169	-161	-97
    ~ban	-30	87	-226
    ~ban @country	-183	188	-11
    ~ban ban	-156	149	-75
    ~ban be	76	-45	-227
    ~ban chi	-203	-102	139
    ~ban dich	138	-117	-148
    ~ban do	-164	145	-84
    ~ban doc	36	-171	33
    ~ban dung	116	-88	-61
    ~ban duoc	-21	45	-53
    ~ban ghi	-180	179	-32
    ~ban giam	-147	142	-87
    ~ban giao	-162	33	177
    ~ban goc	161	-68	-216
    ~ban hanh	189	-103	-272
    ~ban hoc	69	-154	-52
    ~ban mang	61	-60	-23
    ~ban nuoc	-52	62	-12
    ~ban qui	31	-146	87
    ~ban quyen	16	74	-153
    ~ban sach	-58	129	-171
    ~ban sao	-100	128	-174
    ~ban tai	-170	182	-71
    ~ban tang	-134	139	-28
    ~ban thang	-189	-164	198
    ~ban thu	-65	-79	73
    ~ban to	77	-35	-140
    ~ban tre	69	-42	-156
    ~bang	93	-155	-66
    ~bang @abroad	-156	152	-129
    ~bang khen	189	-137	-195
    ~bang may	141	-154	-98
    ~banh	25	-156	119
    ~bao	6	-333	92
    ~bao cao	-33	-15	38
    ~bao chi	17	96	-233
    ~bao cong	145	-138	-120
    ~bao gio	-40	-91	48
    ~bao hiem	-124	-37	121
    ~bao quan	252	-177	-242
    ~bao sach	122	-120	-114
    ~bao tam	-273	-83	246
    ~bao ton	-181	174	-44
    ~bao tri	-170	-76	145
    ~bao xuan	164	-150	-167
    ~bat	-171	116	-20
    ~bat dau	-110	144	-102
    ~bau	-271	-20	173
    ~bay	8	66	-259
    ~bay ban	-152	114	-52
    ~bay bao	140	-127	-109
    ~bay o	11	10	-48
    ~bay sach	-34	74	-98
    ~bay va	-158	138	-66
    ~be	102	-68	-250
    ~be gop	131	-110	-71
    ~ben	-63	99	-176
    ~ben ban	-35	57	-27
    ~ben chia	3	23	-47
    ~ben trao	-62	58	-50
    ~benh	146	-204	-114
    ~benh vien	177	-159	-168
    ~bi	-342	144	133
    ~bi tai	-143	170	-71
    ~bi thu	-136	-45	126
    ~bi tru	-60	-53	59
    ~bi va	-151	160	-37
    ~bien	87	-34	-173
    ~bien ban	-263	52	205
    ~bien doi	55	-50	-8
    ~bien gioi	-296	301	-162
    ~bien muc	166	-50	-210
    ~bien phong	189	-120	-189
    ~bien soan	-7	44	-135
    ~biet	17	165	-314
    ~biet nhieu	-136	162	-63
    ~bieu	132	-211	-72
    ~bieu cua	-8	113	-146
    ~bieu dien	63	-51	-108
    ~bieu duong	-94	-119	126
    ~bieu ghi	319	-269	-212
    ~binh	67	-58	-60
    ~bo	50	-196	8
    ~bo @staff	-247	-135	250
    ~bo anh	71	-52	-82
    ~bo ban	257	-218	-217
    ~bo chu	78	-100	-78
    ~bo cong	167	-109	-148
    ~bo danh	-112	-22	93
    ~bo doc	76	-59	-25
    ~bo doi	59	-267	-10
    ~bo du	-45	-55	49
    ~bo hoc	-34	60	-33
    ~bo huu	-101	-41	109
    ~bo khao	-46	51	-8
    ~bo may	-139	74	31
    ~bo nghi	-56	-59	57
    ~bo nhiem	147	-223	-119
    ~bo phan	-212	-175	231
    ~bo phieu	-172	-53	159
    ~bo phong	100	-109	-83
    ~bo quan	-7	-95	30
    ~bo quyet	53	-67	-51
    ~bo sang	-35	129	-109
    ~bo sung	-109	-120	119
    ~bo suu	-140	152	-24
    ~bo tai	33	-150	55
    ~bo tham	-109	81	17
    ~bo thu	-219	110	119
    ~bo tri	-115	-267	170
    ~bo trong	-89	105	-36
    ~boi	-7	-147	23
    ~boi duong	-7	-147	23
    ~bon	-72	-116	99
    ~bon ngay	-57	-75	65
    ~bong	-248	118	42
    ~book	328	-408	-264
    ~books	200	-170	-269
    ~books to	-120	150	-190
    ~borrowers	-456	44	230
    ~bua	87	-125	12
    ~bua com	-60	-80	99
    ~bui	-60	-84	69
    ~bui nhat	-60	-84	69
    ~buoc	-173	190	-156
    ~buoi	200	-209	-183
    ~buoi chieu	129	-139	-124
    ~buoi toi	206	-130	-178
    ~buyt	-10	29	-74
    ~buyt o	-92	101	-37
    ~by	276	-216	-284
    ~by the	61	38	-174
    ~ca	102	-466	102
    ~ca nhan	-171	-172	190
    ~ca nuoc	301	-307	-252
    ~ca phe	138	-143	-89
    ~ca truc	-127	-111	137
    ~cac	75	-3	-185
    ~cac @union	-205	-86	167
    ~cac ban	92	-68	-106
    ~cac dan	114	-74	-149
    ~cac em	138	-28	-248
    ~cac hiep	-188	183	-112
    ~cac nha	74	-50	-112
    ~cac nuoc	-46	52	-97
    ~cac thu	-58	127	-217
    ~cac tinh	159	-291	-86
    ~cac truong	219	-95	-204
    ~cach	69	28	-233
    ~cach lam	-218	211	-64
    ~cai	215	-126	-236
    ~cai dat	129	-47	-129
    ~cai ki	-22	42	-22
    ~cai tao	174	-121	-168
    ~cam	-83	27	12
    ~cam ket	-123	88	-8
    ~cam nhan	138	-149	-127
    ~cam on	-1	-199	99
    ~cam sach	-253	181	63
    ~can	-47	-109	60
    ~can bo	-342	85	255
    ~can cuoc	121	-105	-109
    ~cang	-112	111	-53
    ~canh	211	-223	-151
    ~cao	86	-13	-165
    ~cao @home	74	-27	-120
    ~cao tuoi	143	-126	-42
    ~cap	-183	24	147
    ~cap co	-180	-157	193
    ~cap doc	22	-126	6
    ~cap mo	-219	212	-111
    ~cap nhat	154	-87	-141
    ~cap theo	-160	-58	181
    ~cap tren	-199	-83	158
    ~cap xa	110	-158	-98
    ~cat	-200	177	-84
    ~cat bang	-194	198	-111
    ~cataloguing	-45	-87	63
    ~cau	17	24	-163
    ~cau @staff	-69	-48	65
    ~cau chuyen	58	55	-260
    ~cau hoi	261	-284	-200
    ~cau lac	136	-162	-78
    ~chai	-62	74	-100
    ~cham	-102	-155	159
    ~cham cong	-162	-86	172
    ~cham diem	-81	-19	94
    ~chao	157	-164	-131
    ~chao mung	157	-164	-131
    ~chap	-143	-106	146
    ~chap hanh	-142	-105	145
    ~chat	-186	-112	213
    ~chau	-105	-95	107
    ~chay	-264	-103	248
    ~chay chua	-104	-62	119
    ~chay co	-77	-55	97
    ~chay tai	-114	-62	132
    ~che	82	-71	-68
    ~che do	-47	-124	82
    ~che lam	-56	-17	57
    ~che o	168	-76	-166
    ~cheng	38	-18	-23
    ~chep	190	-217	-151
    ~chi	-199	-139	205
    ~chi cho	125	-116	-40
    ~chi de	52	8	-142
    ~chi em	-284	-234	349
    ~chi tieu	109	-157	0
    ~chi va	-208	174	-56
    ~chia	-249	-118	191
    ~chia se	55	43	-169
    ~chien	30	-14	-167
    ~chien binh	154	-131	-63
    ~chien luoc	36	-18	-81
    ~chien si	46	-104	31
    ~chien truong	-4	38	-144
    ~chieu	-78	-44	38
    ~chieu phim	-111	115	-90
    ~chieu thu	-133	-71	107
    ~children	87	31	-452
    ~chinh	-318	96	174
    ~chinh quyen	-164	211	-182
    ~chinh sach	-91	96	-78
    ~chinh thuc	-76	-102	114
    ~chip	168	-131	-186
    ~cho	38	8	-104
    ~cho #	198	-205	-157
    ~cho @home	284	-258	-149
    ~cho @party	-112	-57	87
    ~cho @staff	-194	57	2
    ~cho @vietnam	4	4	-56
    ~cho ban	175	-160	-53
    ~cho biet	-223	226	-124
    ~cho cac	173	-85	-178
    ~cho can	-52	47	3
    ~cho chi	-168	-142	198
    ~cho con	-123	-91	117
    ~cho hoc	-4	79	-99
    ~cho lam	-130	-102	132
    ~cho moi	-183	91	11
    ~cho muon	-96	109	-106
    ~cho nguoi	55	-27	-131
    ~cho phu	271	-191	-269
    ~cho sach	-229	263	-123
    ~cho thieu	37	-2	-121
    ~cho thu	14	33	-182
    ~cho toan	177	-156	-160
    ~cho tre	46	19	-258
    ~cho trung	22	22	-64
    ~cho truong	-138	143	-8
    ~cho viec	-183	189	-22
    ~choi	322	-362	-160
    ~chon	91	-63	-205
    ~chong	-92	-4	44
    ~chot	-143	-76	170
    ~chu	-110	-35	69
    ~chu de	132	-111	-135
    ~chu dong	50	-109	33
    ~chu ki	139	-152	-36
    ~chu noi	-28	69	-150
    ~chu tich	-56	98	-107
    ~chu tri	104	-40	-151
    ~chua	-316	153	201
    ~chua chay	-195	-71	202
    ~chuan	93	-44	-188
    ~chuan bi	-159	104	-53
    ~chuc	-177	-51	128
    ~chuc bua	-60	-80	99
    ~chuc co	-141	152	-16
    ~chuc danh	-161	-20	135
    ~chuc doan	-186	-72	184
    ~chuc hoi	-124	-16	57
    ~chuc hop	-159	8	119
    ~chuc mung	-92	-70	85
    ~chuc nay	-131	168	-132
    ~chuc ngay	77	13	-217
    ~chuc nhan	90	-58	-134
    ~chuc phi	-85	85	-10
    ~chuc tai	-4	2	2
    ~chuc trien	-193	200	-34
    ~chuc trung	150	-115	-146
    ~chung	-18	134	-208
    ~chung chi	-81	79	-30
    ~chung cho	-94	-52	130
    ~chung ket	176	-206	-144
    ~chung trong	-119	137	-43
    ~chung vui	-65	-22	65
    ~chuong	229	-176	-289
    ~chuong lao	72	-86	-51
    ~chuong trinh	142	-78	-267
    ~chup	-65	100	-140
    ~chuyen	47	-94	-36
    ~chuyen #	208	-204	-194
    ~chuyen cong	-173	-121	175
    ~chuyen de	-135	-252	152
    ~chuyen di	-122	74	60
    ~chuyen do	182	-177	-142
    ~chuyen doi	269	-257	-235
    ~chuyen gia	-290	289	-204
    ~chuyen sach	-43	92	-240
    ~chuyen tham	-168	161	-28
    ~chuyen theo	122	-102	-120
    ~chuyen ve	35	-1	-41
    ~chuyen voi	117	-175	20
    ~city	-23	126	-472
    ~co	101	-230	33
    ~co ba	68	-68	-38
    ~co cua	-164	165	-31
    ~co dai	-221	209	-75
    ~co do	-122	103	-74
    ~co gang	-67	-24	67
    ~co giao	77	-56	-107
    ~co hieu	12	11	-109
    ~co mat	-173	81	39
    ~co o	-47	75	-155
    ~co phien	-163	165	-36
    ~co quan	-303	-148	302
    ~co so	135	-266	100
    ~co the	84	-73	-132
    ~co them	261	-251	-77
    ~co thi	91	-159	-75
    ~co thu	171	-290	-69
    ~co trong	206	-179	-102
    ~com	-60	-80	99
    ~communes	305	-302	-231
    ~con	-125	-279	238
    ~con co	109	-108	-26
    ~con em	-189	-76	177
    ~cong	-75	16	-33
    ~cong an	235	-282	-197
    ~cong bo	100	-28	-225
    ~cong cong	-96	28	-67
    ~cong dong	-120	175	-234
    ~cong du	57	-37	-119
    ~cong nghiep	109	-99	-102
    ~cong nhan	201	-219	-144
    ~cong so	-325	-118	281
    ~cong tac	49	-247	33
    ~cong thu	151	-132	-142
    ~cong ti	168	-71	-162
    ~cong to	-38	-37	51
    ~cong trinh	-119	178	-165
    ~cong truc	-157	-72	161
    ~cong uoc	-219	241	-170
    ~cong viec	-75	-119	129
    ~cost	-237	185	149
    ~country	159	-108	-169
    ~cu	-167	-185	222
    ~cu can	-167	64	120
    ~cu cua	-96	-171	131
    ~cu dan	-69	114	-126
    ~cu hai	-59	-28	61
    ~cu nguoi	-67	131	-140
    ~cu va	-40	-56	90
    ~cua	-133	-316	236
    ~cua #	94	61	-222
    ~cua @authority	22	16	-59
    ~cua @country	-80	108	-149
    ~cua @embassy	-163	168	-42
    ~cua @office	-136	-80	122
    ~cua @organisation	118	-116	-88
    ~cua @staff	-77	-46	89
    ~cua @union	-208	-160	217
    ~cua ban	25	32	-132
    ~cua bo	42	40	-77
    ~cua cac	137	-78	-123
    ~cua co	-199	-123	177
    ~cua cua	39	-25	-32
    ~cua khau	65	119	-163
    ~cua kho	-198	59	82
    ~cua mot	59	-25	-55
    ~cua nganh	-82	110	-84
    ~cua phong	-62	-10	64
    ~cua phuc	-48	-64	75
    ~cua so	85	-123	-56
    ~cua thu	-234	-449	327
    ~cua tinh	78	-106	-69
    ~cua to	-180	204	-49
    ~cua tu	4	30	-46
    ~cua tung	-133	-81	134
    ~cuc	215	-174	-246
    ~culture	233	-148	-292
    ~cum	-10	-127	66
    ~cung	-178	182	-75
    ~cung ban	-166	167	-24
    ~cung duoc	161	-161	-96
    ~cung nguoi	-191	191	-9
    ~cung sach	115	-124	-81
    ~cung thu	157	-160	-109
    ~cung tre	-186	186	-1
    ~cuoc	136	-91	-183
    ~cuoc thi	121	-64	-204
    ~cuoi	77	-474	21
    ~cuoi nam	-71	-102	123
    ~cuoi thang	50	-110	-1
    ~cuoi tuan	49	-391	15
    ~cuon	166	-122	-210
    ~cuon giup	76	-51	-29
    ~cuon sach	154	-77	-282
    ~cuon truyen	82	-71	-15
    ~cuu	34	48	-147
    ~cuu chien	154	-131	-63
    ~cuu cho	-83	-152	109
    ~cuu mien	-98	117	-118
    ~da	-177	14	141
    ~da phuong	-94	82	-38
    ~dai	-222	218	-122
    ~dai #	-137	141	-25
    ~dai bieu	-69	49	-21
    ~dai dien	-286	260	-121
    ~dai hoc	-118	111	-81
    ~dai hoi	-144	-127	165
    ~dai su	-256	220	-125
    ~dam	-15	27	-149
    ~dan	71	-1	-159
    ~dan chu	-154	-68	116
    ~dan cua	-84	-19	86
    ~dan dau	123	-80	-170
    ~dan dung	-167	121	73
    ~dan tai	-84	71	12
    ~dan thu	58	-46	-67
    ~dan toc	72	-11	-153
    ~dan trong	-139	188	-159
    ~dang	50	-300	94
    ~dang cai	-76	97	-29
    ~dang ki	9	-249	88
    ~dang quoc	1	-70	75
    ~danh	-266	-141	262
    ~danh cho	-63	-81	76
    ~danh du	-180	174	-79
    ~danh gia	-42	-123	73
    ~danh hieu	85	-77	-65
    ~danh muc	-52	-128	77
    ~danh sach	-355	-230	374
    ~danh thu	-71	-22	63
    ~dao	-36	-10	-45
    ~dao ban	181	-131	-137
    ~dao bo	-86	-109	112
    ~dao hai	-80	91	-44
    ~dao tao	-180	182	-147
    ~dao thu	-137	76	-18
    ~dap	237	-260	-183
    ~dap che	-137	-39	143
    ~dat	180	-108	-239
    ~dat o	191	-198	-118
    ~dat tai	-67	69	-26
    ~dau	-166	40	45
    ~dau sach	91	-22	-94
    ~dau thang	-157	-42	156
    ~dau tu	99	-4	-271
    ~day	348	-140	-517
    ~de	31	-354	116
    ~de an	167	-129	-194
    ~de nghi	153	-213	-106
    ~de tai	-52	-47	54
    ~de ve	-94	-53	96
    ~de xuat	120	-114	-87
    ~dem	97	-112	-88
    ~dem tho	-39	68	-40
    ~den	-77	38	-92
    ~den #	-112	-177	171
    ~den cung	227	-231	-107
    ~den han	-140	-115	137
    ~den nam	42	23	-133
    ~den thu	143	-46	-240
    ~den tu	-182	204	-192
    ~den voi	187	-200	-59
    ~dep	-101	-42	128
    ~di	-158	-15	100
    ~di cong	-101	-75	121
    ~di san	-140	99	-57
    ~di tra	0	22	-49
    ~di xe	94	-115	12
    ~dia	70	54	-445
    ~dia chi	160	-99	-255
    ~dia phuong	16	84	-365
    ~dich	108	-67	-255
    ~dich gia	124	-115	-112
    ~dich tai	-248	247	-30
    ~dich vu	66	-49	-104
    ~diem	216	-258	-146
    ~diem doc	74	78	-142
    ~diem thi	-59	-12	69
    ~dien	-94	-19	8
    ~dien @embassy	-22	36	-14
    ~dien @vietnam	-141	137	-73
    ~dien dan	-103	101	-43
    ~dien o	35	-31	-59
    ~dien ra	143	-9	-220
    ~dien thoai	157	-222	-88
    ~dien tu	-40	64	-121
    ~dieu	-44	-105	94
    ~dieu dong	-163	-139	161
    ~dieu hanh	-154	179	-115
    ~dieu kien	92	-110	-76
    ~dieu phoi	-180	181	-41
    ~dinh	-66	-156	110
    ~dinh @staff	-138	-43	141
    ~dinh bo	-13	-93	20
    ~dinh cho	52	-56	-42
    ~dinh cua	-141	-64	145
    ~dinh giao	224	-204	-172
    ~dinh ki	-248	-154	231
    ~dinh moi	128	-168	-69
    ~dinh thu	-38	67	-92
    ~dip	142	-203	-70
    ~do	-38	71	-145
    ~do @embassy	-246	246	-53
    ~do @organisation	-208	214	-99
    ~do anh	-58	-51	85
    ~do ban	255	-222	-82
    ~do bao	-125	-63	107
    ~do co	6	10	-55
    ~do cong	-61	38	79
    ~do dung	59	43	-121
    ~do hai	-121	188	-110
    ~do hoc	194	-179	-87
    ~do la	-49	55	-8
    ~do mot	-214	219	-70
    ~do phu	-3	-96	16
    ~do thu	232	-252	-126
    ~do trung	-64	-145	163
    ~do van	37	-18	-83
    ~do vui	58	-42	-18
    ~doan	-176	99	51
    ~doan #	-199	-183	212
    ~doan @country	-177	240	-126
    ~doan @vietnam	-151	162	-97
    ~doan can	-82	103	-184
    ~doan chuyen	-71	82	-14
    ~doan cong	201	-127	-204
    ~doan dai	-37	41	-4
    ~doan den	180	-29	-143
    ~doan gioi	-150	143	-52
    ~doan ket	-206	-161	221
    ~doan khach	-141	148	-107
    ~doan kiem	-125	-82	120
    ~doan tham	-57	104	-54
    ~doan thanh	79	-209	73
    ~doan thu	-102	123	-137
    ~doanh	-62	81	-89
    ~doanh nghiep	-62	81	-89
    ~doat	-170	36	139
    ~doat giai	-170	36	139
    ~doc	143	0	-330
    ~doc @country	84	-77	-76
    ~doc @home	35	11	-217
    ~doc @homely	209	-204	-89
    ~doc @vietnam	49	-45	-6
    ~doc cho	140	-68	-169
    ~doc chu	0	-173	101
    ~doc co	181	-146	-180
    ~doc cua	-140	154	-113
    ~doc do	48	-180	-3
    ~doc duoc	153	-151	-130
    ~doc hai	122	-109	-50
    ~doc o	-186	192	-106
    ~doc sach	215	-135	-317
    ~doc sang	60	-149	36
    ~doc tai	106	-96	-91
    ~doc thieu	-11	16	-30
    ~doc tho	-259	262	-25
    ~doc thong	-188	-146	184
    ~doc thu	32	-278	99
    ~doc tra	-83	-130	150
    ~doc tre	146	-102	-76
    ~doc trong	-79	-19	75
    ~doc truyen	1	23	-130
    ~doi	-91	21	-69
    ~doi can	-111	116	-22
    ~doi cua	134	-61	-123
    ~doi giua	-14	106	-99
    ~doi kinh	192	-164	-95
    ~doi nam	87	-150	31
    ~doi sach	59	-29	-149
    ~doi so	171	-157	-161
    ~doi tai	68	-64	-31
    ~doi thu	73	35	-165
    ~doi tinh	-116	108	-35
    ~doi truyen	-120	98	-56
    ~doi tuong	-58	-134	157
    ~doi tuyen	-85	-69	124
    ~doi voi	-69	120	-99
    ~don	-228	80	146
    ~don bien	152	-57	-132
    ~don nhan	130	-20	-146
    ~don qua	-135	-137	149
    ~don ve	-169	-90	172
    ~don vi	-103	-204	218
    ~dong	-22	-108	33
    ~dong @office	-152	-143	152
    ~dong bao	43	-34	-12
    ~dong chi	1	-192	115
    ~dong chuyen	-49	-3	52
    ~dong cua	-377	-76	327
    ~dong dao	284	-261	-202
    ~dong goi	33	-157	36
    ~dong gop	14	-86	77
    ~dong hoi	55	-50	-15
    ~dong ki	-206	46	109
    ~dong nhan	127	-128	-99
    ~dong sang	-101	-63	112
    ~dong thanh	-111	100	61
    ~dong thi	-119	-63	98
    ~dong tinh	222	-174	-190
    ~dong tu	40	-9	-100
    ~dong vien	-193	-102	210
    ~dot	-223	-180	222
    ~dot xuat	-112	-114	114
    ~du	-102	11	48
    ~du an	-114	175	-128
    ~du dai	-110	-58	101
    ~du duoc	52	-45	-51
    ~du khai	143	-118	-234
    ~du kien	-204	-95	190
    ~du le	-40	75	-38
    ~du lich	-50	-58	102
    ~du lieu	28	41	-229
    ~du thao	164	-100	-203
    ~du thi	36	14	-192
    ~dua	-220	126	32
    ~dua cua	134	-153	-125
    ~dua giua	-83	-47	55
    ~dua len	-162	185	-116
    ~dua mot	-15	22	-12
    ~dua noi	-210	-160	220
    ~dua qui	-120	-95	119
    ~dua sach	-60	93	-167
    ~dua thu	-314	324	-167
    ~duc	-284	318	-207
    ~duc @home	163	-140	-68
    ~dung	294	-413	-56
    ~dung @homely	218	-165	-202
    ~dung cho	-107	-53	117
    ~dung chung	177	-159	-101
    ~dung dang	112	-64	-111
    ~dung doc	118	-126	-73
    ~dung gian	15	-3	-43
    ~dung gio	-51	-50	62
    ~dung han	-184	-104	216
    ~dung lop	-90	116	-60
    ~dung o	174	-176	-38
    ~dung phan	15	-103	40
    ~dung tai	-137	-83	140
    ~dung thu	-81	149	-76
    ~dung tu	-38	-168	66
    ~duoc	87	-41	-143
    ~duoc #	-205	106	41
    ~duoc ban	137	-120	-58
    ~duoc bay	11	10	-48
    ~duoc bo	53	-52	-2
    ~duoc cong	116	-67	-66
    ~duoc ki	-111	119	-18
    ~duoc lam	226	-161	-222
    ~duoc muon	33	-13	-99
    ~duoc nhan	-189	-121	183
    ~duoc tang	142	-137	-124
    ~duoc tap	223	-209	-150
    ~duoc trung	-71	73	-9
    ~duoi	-112	67	67
    ~duong	68	-248	-25
    ~duong sach	202	-174	-162
    ~duyet	-230	201	-93
    ~em	-137	5	105
    ~em @office	-55	-17	62
    ~em co	48	-87	39
    ~em duoc	-119	90	4
    ~em ngheo	149	-160	-125
    ~em tai	128	-110	-81
    ~every	-211	-196	248
    ~exchange	-328	337	-203
    ~experts	-211	203	-157
    ~for	-608	-30	402
    ~free	431	-504	-348
    ~from	-17	57	-97
    ~from the	360	-92	-512
    ~further	-224	37	131
    ~ga	-126	101	-66
    ~gan	256	-258	-153
    ~gan bo	70	-123	28
    ~gan chip	168	-131	-186
    ~gang	-67	-24	67
    ~gang cua	-67	-24	67
    ~gap	-106	-81	101
    ~gap doi	273	-146	-276
    ~gap go	-10	49	-221
    ~gap mat	-222	-166	234
    ~gay	67	-25	-166
    ~ghe	30	-17	-87
    ~ghi	254	-324	-175
    ~ghi chep	121	-118	-119
    ~ghi nhan	49	-211	1
    ~ghi nho	-176	179	-38
    ~gi	222	-218	-149
    ~gia	-45	80	-71
    ~gia @country	-250	221	-77
    ~gia @organisation	-203	187	-143
    ~gia @vietnam	137	-231	35
    ~gia anh	-115	127	-173
    ~gia bai	57	-53	-45
    ~gia cao	34	35	-143
    ~gia cua	31	76	-95
    ~gia dinh	135	-161	-52
    ~gia han	-270	48	246
    ~gia lao	-176	164	-78
    ~gia mao	159	-187	-131
    ~gia nga	-195	196	-79
    ~gia nguoi	79	-51	-77
    ~gia nuoc	-52	55	-10
    ~gia phan	146	-146	-62
    ~gia phe	-189	219	-150
    ~gia tang	184	-182	-90
    ~gia tuan	31	-1	-72
    ~gia y	47	-39	-62
    ~giai	-181	160	-7
    ~giai dap	127	-237	36
    ~giai doan	-250	-19	162
    ~giai nhat	157	-172	-118
    ~giai phap	70	-70	-54
    ~giai thuong	124	-61	-146
    ~giam	-257	300	-216
    ~giam khao	-104	113	-119
    ~giam sat	-66	63	-57
    ~gian	-31	-17	21
    ~gian doc	-59	108	-152
    ~gian hang	-16	37	-49
    ~gian sach	25	-6	-44
    ~giang	12	28	-257
    ~giang vien	121	-83	-264
    ~giao	-35	24	-71
    ~giao ban	130	-219	-58
    ~giao dien	-127	130	-17
    ~giao duc	234	-277	-143
    ~giao ho	-146	-64	171
    ~giao huu	-156	-138	172
    ~giao luu	-209	238	-177
    ~giao sach	-109	123	-19
    ~giao su	-107	161	-180
    ~giao tai	-71	7	63
    ~giao thu	168	-176	-124
    ~giao tu	75	-60	-26
    ~giao uoc	-182	-110	136
    ~giao vien	291	-250	-204
    ~giay	0	-122	55
    ~giay khen	-178	-16	175
    ~giay moi	-99	-85	94
    ~gieng	-125	125	-15
    ~gio	-149	-170	191
    ~gio doc	4	23	-111
    ~gio to	-196	-75	194
    ~gioi	66	-10	-208
    ~gioi thieu	70	11	-225
    ~gioi tu	61	-44	-56
    ~giong	167	-169	-29
    ~giu	-59	-41	86
    ~giua	-391	92	73
    ~giua @office	-153	-92	108
    ~giua hai	-213	160	64
    ~giup	183	-51	-279
    ~giup xay	-199	203	-80
    ~go	117	-47	-273
    ~go tac	-96	100	-78
    ~goc	226	-176	-282
    ~goc sach	108	-100	-72
    ~goi	175	-168	-47
    ~goi banh	-154	-45	158
    ~goi y	198	-196	-35
    ~gom	-141	21	94
    ~gon	5	-89	9
    ~gop	38	-205	28
    ~gop #	64	-92	-53
    ~gop sach	62	-58	-59
    ~gop tu	-42	62	-51
    ~gui	35	-162	63
    ~gui ban	-205	197	-76
    ~gui tang	-152	163	-46
    ~gui ve	139	-75	-127
    ~hai	-117	-11	-36
    ~hai @authority	-154	160	-14
    ~hai @staff	-80	-89	109
    ~hai ben	-201	181	-121
    ~hai buoi	85	-84	-8
    ~hai co	57	-37	-35
    ~hai dia	12	25	-108
    ~hai don	44	-121	17
    ~hai muoi	93	-35	-185
    ~hai ngay	-280	-137	265
    ~hai nguoi	-252	-135	260
    ~hai nuoc	-311	327	-151
    ~hai phia	-196	209	-154
    ~hai quan	67	81	-103
    ~hai thang	-56	54	-50
    ~hai thu	-122	119	-40
    ~hai tinh	79	-69	-83
    ~hai truong	-139	138	-47
    ~hai tuan	-149	91	97
    ~han	-253	-70	208
    ~han nom	235	-221	-221
    ~han trao	-94	110	-147
    ~hang	69	-131	-61
    ~hang chuc	-60	-163	95
    ~hang nghin	-29	49	-155
    ~hang thang	-153	116	36
    ~hang tram	179	-179	-158
    ~hang tuan	-101	-41	100
    ~hanh	-109	-25	63
    ~hanh chinh	-250	-34	210
    ~hanh ke	149	-149	-112
    ~hanh khach	58	-15	-57
    ~hanh thong	116	-116	-90
    ~hat	-14	-112	38
    ~hay	209	-197	-124
    ~he	173	-162	-99
    ~he cho	199	-198	-54
    ~he thong	8	-137	36
    ~hen	-176	23	156
    ~hen gap	-176	23	156
    ~hiem	-294	-103	286
    ~hien	42	-159	31
    ~hien o	124	-117	-85
    ~hien tai	-22	27	-10
    ~hien tang	156	-144	-89
    ~hien vat	-203	81	67
    ~hiep	-225	289	-296
    ~hiep hoi	-306	287	-147
    ~hiep uoc	-186	181	-171
    ~hieu	110	-152	-40
    ~hieu luc	12	11	-109
    ~hieu qua	172	-153	-164
    ~hinh	40	-167	39
    ~hinh thu	64	-62	-19
    ~ho	-159	-153	228
    ~ho so	-331	-27	230
    ~ho tro	-164	-36	123
    ~hoa	-39	-16	9
    ~hoa @country	-238	213	-103
    ~hoa chung	-179	138	-88
    ~hoa doc	192	-166	-198
    ~hoa si	-147	150	-76
    ~hoa tai	187	-188	-119
    ~hoa thu	-95	-129	98
    ~hoa trao	-24	-22	36
    ~hoach	78	-239	24
    ~hoach phuc	139	-76	-102
    ~hoan	-278	39	210
    ~hoan canh	-112	-62	95
    ~hoan nghenh	-236	232	-57
    ~hoan thanh	148	-42	-220
    ~hoan thien	155	-74	-148
    ~hoang	-24	-164	149
    ~hoang anh	-24	-164	149
    ~hoat	-16	-27	-59
    ~hoat dong	169	-30	-247
    ~hoc	-7	80	-187
    ~hoc @abroad	-2	3	-1
    ~hoc @country	-56	60	-5
    ~hoc @home	113	-10	-172
    ~hoc bong	-179	170	-134
    ~hoc cach	45	40	-202
    ~hoc co	138	-79	-97
    ~hoc hai	-257	90	169
    ~hoc lich	45	19	-85
    ~hoc lieu	-22	48	-29
    ~hoc lop	-65	-119	144
    ~hoc mo	143	-129	-28
    ~hoc nam	-87	89	-82
    ~hoc phi	-71	-24	55
    ~hoc sinh	55	8	-246
    ~hoc tap	28	-254	33
    ~hoc theo	-99	167	-100
    ~hoc tong	-57	-36	55
    ~hoc tro	101	-83	-117
    ~hoc vien	34	50	-133
    ~hoi	-57	12	-66
    ~hoi @party	246	-244	-217
    ~hoi @union	-250	-110	203
    ~hoi cho	-125	-99	177
    ~hoi doc	-110	114	-133
    ~hoi dong	-356	105	266
    ~hoi gia	-90	-22	96
    ~hoi hoc	-94	97	-13
    ~hoi hop	-80	114	-107
    ~hoi nghi	7	-33	-20
    ~hoi nguoi	198	-176	-90
    ~hoi phu	76	-62	-83
    ~hoi sach	-25	29	-53
    ~hoi thao	223	-157	-226
    ~hoi thi	-53	-256	128
    ~hoi thu	-224	244	-295
    ~hoi truong	-96	-48	123
    ~hoi vien	113	-113	-102
    ~hom	148	-256	-59
    ~hom nay	237	-236	-223
    ~hom qua	-167	-135	168
    ~hon	80	29	-363
    ~hon #	-37	85	-78
    ~hon mot	87	-62	-98
    ~hop	-158	-1	111
    ~hop @home	-57	-36	55
    ~hop @office	-179	-143	207
    ~hop co	-188	75	58
    ~hop dong	-290	49	176
    ~hop giao	218	-306	-144
    ~hop mat	-175	-25	174
    ~hop nhat	-53	-73	70
    ~hop tac	-252	240	-195
    ~hop tai	91	-59	-196
    ~hop thuong	-166	140	28
    ~hop to	-99	113	-23
    ~hop truc	13	45	-137
    ~hop voi	37	0	-165
    ~hop xet	-116	-88	110
    ~hour	13	98	-444
    ~hours	-679	-398	631
    ~huan	95	-116	-103
    ~huan cho	-138	105	-54
    ~huan chuong	87	-96	-67
    ~huan so	-131	-80	131
    ~hung	107	-191	-54
    ~huong	25	61	-180
    ~huong dan	-56	78	-124
    ~huong phu	-126	-51	137
    ~huong ung	57	-65	-134
    ~hut	170	-109	-201
    ~huu	-222	74	166
    ~huu nghi	-266	261	-139
    ~huu tri	-138	75	41
    ~huyen	367	-287	-369
    ~huynh	239	-155	-310
    ~in	43	69	-492
    ~in @abroad	-158	132	-69
    ~in @country	-242	230	-37
    ~in @home	104	46	-673
    ~is	267	16	-335
    ~join	368	-405	-285
    ~ke	98	-37	-252
    ~ke chuyen	-87	120	-236
    ~ke hoach	131	-116	-136
    ~kem	-168	80	135
    ~keo	100	-32	-138
    ~keo dai	100	-33	-138
    ~ket	-160	-97	168
    ~ket cong	-76	-62	71
    ~ket hop	176	-166	-116
    ~ket luan	-103	-137	122
    ~ket nap	-238	-40	234
    ~ket nghia	-100	154	-130
    ~ket qua	-239	9	192
    ~ket tai	90	-81	-94
    ~keu	53	9	-103
    ~keu goi	53	9	-103
    ~khach	-197	107	-7
    ~khai	-115	-27	89
    ~khai mac	46	15	-152
    ~khai tai	-83	-60	106
    ~khai truong	-34	58	-87
    ~kham	-271	201	-6
    ~khan	215	-332	-94
    ~khan gia	302	-267	-261
    ~khan ve	201	-172	-178
    ~khanh	-21	64	-25
    ~khanh cua	-84	-102	89
    ~khanh thanh	29	83	-139
    ~khao	-201	222	-283
    ~khao sat	-138	159	-211
    ~khau	90	-114	-65
    ~khen	56	-226	52
    ~khen cua	189	-137	-195
    ~khen thuong	-108	-63	99
    ~khep	-42	77	-45
    ~khep lai	-42	77	-45
    ~khi	-52	11	12
    ~khi lam	-72	-33	60
    ~khi xong	-169	-80	170
    ~khiem	21	7	-177
    ~khiem thi	21	7	-177
    ~kho	-63	-140	146
    ~kho ban	-137	128	-73
    ~kho dia	85	-32	-209
    ~kho khan	86	-176	-37
    ~kho mo	152	-235	-16
    ~kho sach	-15	-173	95
    ~kho thu	-66	59	-41
    ~khoa	6	-179	42
    ~khoa dao	-29	35	-6
    ~khoa hoc	-14	-120	44
    ~khoan	-171	10	93
    ~khoe	-138	-98	122
    ~khoi	-81	205	-59
    ~khong	-75	-93	83
    ~khong duoc	-155	-129	165
    ~khong gian	-143	184	-218
    ~khong thu	27	0	-53
    ~khu	60	-80	-63
    ~khu cong	116	-110	-100
    ~khu vuc	-146	175	-136
    ~khung	199	-158	-198
    ~khuyen	21	89	-245
    ~khuyen doc	12	-7	-83
    ~khuyen hoc	78	-89	-53
    ~khuyen nghi	-210	213	-155
    ~khuyet	188	-195	-142
    ~khuyet tat	188	-195	-142
    ~ki	-104	-78	110
    ~ki chuong	64	-86	-77
    ~ki giao	-182	-110	136
    ~ki hop	-15	34	-21
    ~ki ke	103	-37	-91
    ~ki ket	93	-64	-141
    ~ki moi	-141	108	84
    ~ki mua	-57	-54	57
    ~ki nang	189	-113	-192
    ~ki niem	69	-59	-109
    ~ki qua	221	-135	-181
    ~ki su	138	-79	-88
    ~ki tai	-15	22	-7
    ~ki tang	-30	36	-15
    ~ki thoa	-90	100	-15
    ~ki thuat	226	-194	-190
    ~ki xix	-161	139	-66
    ~kich	20	-15	-42
    ~kiem	-126	-3	58
    ~kiem diem	-126	-30	127
    ~kiem ke	34	-209	57
    ~kiem tra	8	-234	68
    ~kien	-136	-57	108
    ~kien cua	82	-80	-49
    ~kien nghi	124	-174	-54
    ~kien toan	-213	-134	195
    ~kien truc	-198	210	-63
    ~kien ve	-152	129	-51
    ~kin	-9	-111	35
    ~kinh	114	-240	9
    ~kinh nghiem	101	-89	-78
    ~kinh phi	122	-246	-30
    ~kip	-44	-34	57
    ~la	73	-353	55
    ~la @staff	-170	-72	193
    ~lac	136	-162	-78
    ~lac bo	136	-162	-78
    ~lai	-346	118	136
    ~lai ban	-14	-166	81
    ~lai cho	-2	-5	7
    ~lai thu	-38	55	-86
    ~lam	-6	-271	85
    ~lam anh	43	-33	-53
    ~lam sach	165	-158	-98
    ~lam tai	-165	-129	165
    ~lam the	159	-233	-131
    ~lam theo	49	-57	-37
    ~lam thu	150	-124	-155
    ~lam tranh	13	19	-62
    ~lam trong	-105	92	-35
    ~lam viec	-207	62	42
    ~lan	297	-389	-108
    ~lang	35	-14	-186
    ~lang chai	-62	74	-100
    ~lang gieng	-125	125	-15
    ~lanh	-316	59	152
    ~lanh dao	-316	59	152
    ~lao	-396	404	-201
    ~lao dong	37	-137	48
    ~lap	115	-149	-103
    ~lap bien	-82	-17	84
    ~lap cong	23	58	-117
    ~lap tu	-123	129	-36
    ~lau	33	52	-187
    ~launches	267	-246	-254
    ~lay	-53	-226	135
    ~le	33	-107	-11
    ~le ban	-70	75	-8
    ~le cong	-39	-26	62
    ~le hoi	48	-106	34
    ~le minh	16	-268	97
    ~le sach	-90	93	-75
    ~le trao	104	-123	-80
    ~len	-29	83	-173
    ~len duong	-51	49	-31
    ~len mang	-162	185	-116
    ~len san	108	-103	-107
    ~li	-119	-282	189
    ~librarians	250	-106	-351
    ~libraries	33	130	-470
    ~library	-60	25	-60
    ~library of	137	-144	-118
    ~library opens	-35	-251	107
    ~lich	-357	-279	354
    ~lich moi	-98	-28	97
    ~lich phuc	19	-103	-11
    ~lich su	-12	12	-55
    ~lien	-2	-323	149
    ~lien he	-142	-52	147
    ~lien hoan	-329	-152	288
    ~lieu	128	70	-394
    ~lieu chung	-116	119	-18
    ~lieu co	71	69	-203
    ~lieu cua	-7	16	-10
    ~lieu duoc	-20	55	-97
    ~lieu giup	170	-185	-77
    ~lieu han	84	-104	-60
    ~lieu mo	61	-55	-90
    ~linh	-32	-24	59
    ~lo	217	-84	-234
    ~lo tai	-28	12	16
    ~lo trinh	132	-111	-100
    ~lo van	45	-205	38
    ~loai	16	-105	12
    ~local	179	-2	-329
    ~local teachers	55	34	-95
    ~loi	-330	-247	366
    ~lon	-90	58	5
    ~long	77	-302	125
    ~lop	14	-58	-34
    ~lop doc	-115	115	-45
    ~lop hoc	72	-9	-203
    ~lu	146	-140	-18
    ~luan	72	-96	-47
    ~luan chuyen	258	-183	-248
    ~luan phien	125	-114	-51
    ~luat	-94	-34	37
    ~luat thu	220	-233	-167
    ~luc	74	-67	-76
    ~luc o	-108	51	24
    ~luc tu	-174	156	63
    ~luoc	36	-18	-81
    ~luoi	14	43	-198
    ~luoi thu	109	-76	-165
    ~luong	-284	-108	275
    ~luong cua	-68	-52	64
    ~luot	18	79	-244
    ~luu	-150	251	-200
    ~luu dong	317	-193	-290
    ~luu tai	-242	209	-30
    ~luu voi	-151	159	-24
    ~ma	197	-216	-130
    ~ma qr	152	-151	-123
    ~mac	46	15	-152
    ~mac tai	60	16	-98
    ~mac trien	50	-48	-53
    ~mai	-64	68	-6
    ~mang	90	37	-317
    ~mang den	269	-207	-202
    ~mang luoi	14	43	-198
    ~mang sach	77	-77	-27
    ~mang sang	-90	91	-2
    ~mang theo	107	-83	-73
    ~mang thu	-71	76	-48
    ~manh	59	-43	-100
    ~mao	159	-187	-131
    ~mat	-214	-109	208
    ~mat can	-188	-156	214
    ~mat cua	-149	156	-43
    ~mat noi	-56	-15	61
    ~mat sach	-163	-26	149
    ~mat tai	0	12	-12
    ~mau	-114	-98	117
    ~may	-257	-161	271
    ~may bay	-127	130	-91
    ~may cua	-7	-128	24
    ~may doc	156	-138	-121
    ~may quet	-12	50	-191
    ~may tinh	-135	-105	137
    ~me	90	-119	34
    ~meeting	-190	-158	203
    ~mem	-16	-134	52
    ~mem @homely	137	-110	-134
    ~met	0	96	-179
    ~met vuong	0	96	-179
    ~mi	-124	178	-210
    ~mi linh	-191	-29	190
    ~mien	229	-187	-266
    ~mien phi	209	-179	-263
    ~mien trung	152	-196	-110
    ~minh	83	-125	-132
    ~minh duc	16	-268	97
    ~minh tai	-83	86	-83
    ~ministry	288	-228	-325
    ~ministry of	130	8	-298
    ~mo	96	-20	-226
    ~mo cua	15	-20	-67
    ~mo hinh	244	-164	-268
    ~mo kho	-139	131	-95
    ~mo lop	-70	87	-77
    ~mo rong	-142	146	-58
    ~mo tai	36	-15	-102
    ~mo thu	107	-58	-74
    ~mo trien	25	-5	-26
    ~mo trung	74	-74	-34
    ~mo tu	-17	22	-6
    ~mobile	303	-320	-210
    ~moi	149	-133	-134
    ~moi @staff	-31	-28	57
    ~moi ban	86	-26	-97
    ~moi co	-57	94	-131
    ~moi cua	227	-92	-232
    ~moi nam	127	-130	-105
    ~moi nguoi	-173	73	9
    ~moi thang	101	-89	-109
    ~moi tuan	21	109	-188
    ~moi ve	-23	-72	55
    ~mon	-203	-24	202
    ~mong	-266	-109	230
    ~mong ban	-211	-168	207
    ~mot	104	-43	-175
    ~mot @homely	81	-69	-20
    ~mot cuon	50	-43	-7
    ~mot nam	133	-125	-81
    ~mot ngay	-28	-144	66
    ~mot thang	-161	165	-25
    ~mot thu	-29	106	-58
    ~mot tram	48	4	-149
    ~mu	24	10	-198
    ~mua	-67	88	-165
    ~mua he	197	-172	-102
    ~mua sach	-157	202	-109
    ~muc	160	-368	7
    ~muc tieu	115	-173	-92
    ~mung	-61	-291	182
    ~mung dai	158	-163	-133
    ~mung ngay	-155	-111	142
    ~muoi	91	-38	-189
    ~muoi cuon	82	-56	-44
    ~muoi hai	-151	68	93
    ~muoi met	2	83	-100
    ~muoi nam	-48	14	-32
    ~muoi ngay	-120	-72	123
    ~muoi nuoc	-64	63	-51
    ~muon	58	-10	-165
    ~muon sach	55	20	-144
    ~muon tra	192	-300	-100
    ~muong	191	-202	-132
    ~muong lan	142	-137	-19
    ~nam	-255	144	15
    ~nam #	19	-278	148
    ~nam cua	-95	-64	94
    ~nam nam	-127	147	-67
    ~nam nay	-202	203	-54
    ~nam phong	-137	-86	131
    ~nam po	100	-132	-68
    ~nam quan	-52	52	-49
    ~nam sau	-130	155	-74
    ~nam thu	-226	199	-82
    ~nam toi	-34	113	-80
    ~nam trong	-122	155	-118
    ~nang	224	-192	-173
    ~nang so	58	75	-135
    ~nap	-238	-40	234
    ~nap @union	-130	-27	132
    ~national	-275	376	-206
    ~national library	-52	134	-285
    ~nay	-39	134	-151
    ~nen	-116	127	-162
    ~neu	90	-98	-68
    ~new	-269	237	34
    ~newspapers	332	-238	-319
    ~nga	-359	287	-149
    ~nga mo	-120	122	-61
    ~nga trung	-130	122	22
    ~ngach	-179	-163	192
    ~ngan	-196	129	2
    ~ngan han	-55	49	-29
    ~ngan sach	-263	161	51
    ~nganh	-26	-34	-13
    ~nganh thu	79	10	-299
    ~nganh van	-94	-94	99
    ~ngay	-95	-17	39
    ~ngay #	-355	-255	370
    ~ngay doc	-78	109	-62
    ~ngay hoi	6	75	-282
    ~ngay khong	29	-147	1
    ~ngay kiem	-10	-148	43
    ~ngay sach	168	-164	-195
    ~ngay thanh	55	-59	-14
    ~nghe	-45	146	-279
    ~nghe ke	385	-372	-182
    ~nghe nghiep	-117	-2	102
    ~nghe nhan	125	-46	-120
    ~nghe sach	114	-134	-61
    ~nghe si	42	-33	-87
    ~nghenh	-236	232	-57
    ~ngheo	109	-199	-26
    ~nghi	-249	71	93
    ~nghi @organisation	-3	9	-6
    ~nghi @staff	-225	-245	295
    ~nghi bo	-101	-39	121
    ~nghi cac	-175	178	-137
    ~nghi cung	-132	59	48
    ~nghi dinh	66	25	-131
    ~nghi do	-46	56	-15
    ~nghi huu	-111	-138	115
    ~nghi le	-85	-26	100
    ~nghi phep	-134	-84	137
    ~nghi quoc	-161	102	55
    ~nghi quyet	-41	-182	97
    ~nghi thu	-66	53	-45
    ~nghi tu	-154	-61	118
    ~nghi vien	-45	63	-21
    ~nghia	81	-30	-161
    ~nghiem	87	-70	-80
    ~nghiem phat	-150	150	-7
    ~nghiem tai	-33	97	-84
    ~nghiem thu	92	-96	-53
    ~nghien	96	-68	-147
    ~nghien cuu	96	-68	-147
    ~nghiep	47	-109	-33
    ~nghiep tang	29	-10	-47
    ~nghiep vu	-53	-100	98
    ~nghin	7	63	-221
    ~nghin ban	-177	177	-70
    ~nghin cuon	87	-85	-57
    ~nghin nguoi	-28	-21	48
    ~ngoai	-217	162	41
    ~ngoai giao	-152	126	-68
    ~ngoai van	71	-55	-91
    ~ngoi	60	-26	-58
    ~ngon	87	-83	-89
    ~ngu	-186	234	-116
    ~ngu voi	-119	120	-4
    ~ngung	-283	-196	278
    ~ngung phuc	-118	-118	119
    ~nguoi	-55	-35	38
    ~nguoi @country	-156	178	-64
    ~nguoi cao	143	-126	-42
    ~nguoi dan	201	-102	-275
    ~nguoi di	-88	-50	83
    ~nguoi dung	272	-222	-251
    ~nguoi khiem	-56	74	-182
    ~nguoi khuyet	188	-195	-142
    ~nguoi lam	16	-192	88
    ~nguoi mi	-112	118	-120
    ~nguoi mu	198	-176	-90
    ~nguoi sec	-6	8	-2
    ~nguoi tre	-52	52	-28
    ~nguoi viet	-38	43	-63
    ~nguon	-9	-206	140
    ~nguyen	-179	104	151
    ~nguyen dan	-168	-81	170
    ~nguyen thi	169	-188	-95
    ~nguyen vien	-219	229	-248
    ~nha	79	-36	-118
    ~nha an	81	-55	-79
    ~nha nghien	118	-116	-92
    ~nha nuoc	-270	168	-38
    ~nha tai	84	-53	-46
    ~nha tho	-86	122	-59
    ~nha van	207	-147	-305
    ~nha xuat	97	-39	-188
    ~nhac	-165	7	95
    ~nhan	88	-298	25
    ~nhan #	64	-17	-137
    ~nhan co	92	-167	-75
    ~nhan dong	24	-47	10
    ~nhan hoa	-70	-22	75
    ~nhan huan	14	-136	17
    ~nhan lai	-2	-68	68
    ~nhan muon	165	-129	-71
    ~nhan qua	-62	6	28
    ~nhan quyet	-141	-71	146
    ~nhan rong	-124	142	-141
    ~nhan sach	175	-142	-174
    ~nhan su	-83	-239	169
    ~nhan tai	-146	19	118
    ~nhan tao	-107	108	-44
    ~nhan them	70	-79	-3
    ~nhan thu	-49	-42	49
    ~nhan tu	-101	-53	102
    ~nhanh	132	-97	-101
    ~nhap	-1	-91	26
    ~nhap cua	-172	-57	162
    ~nhat	-17	20	-48
    ~nhat cho	-150	-112	175
    ~nhat ki	-106	108	-104
    ~nhat tan	-60	-84	69
    ~nhat thuoc	93	-89	-96
    ~nhat voi	191	-138	-157
    ~nhau	5	45	-77
    ~nhi	82	-32	-203
    ~nhi nhan	82	-66	-26
    ~nhi tai	37	-2	-121
    ~nhi thi	172	-143	-87
    ~nhiem	37	-284	36
    ~nhiem @office	127	-193	-102
    ~nhiem ki	-224	-61	218
    ~nhiem vu	155	-69	-183
    ~nhieu	-121	260	-243
    ~nhieu chi	-28	45	-21
    ~nhieu nam	166	-149	-34
    ~nhieu nguoi	-65	75	-73
    ~nhieu nuoc	-267	235	-124
    ~nhieu quoc	-67	131	-96
    ~nhieu thu	108	-78	-141
    ~nhin	45	-141	34
    ~nho	-105	214	-156
    ~nhom	-92	127	-171
    ~nhom ban	182	-190	-82
    ~nhom bien	-106	110	-22
    ~nhung	-111	-32	107
    ~nhung nam	-81	-23	80
    ~niem	-46	-49	-2
    ~niem #	21	11	-130
    ~niem yet	-194	-103	165
    ~nien	-50	22	1
    ~noi	-20	-2	-11
    ~noi bo	-255	-205	265
    ~noi chuyen	30	-120	44
    ~noi co	18	-5	-76
    ~noi dia	111	-143	-69
    ~noi vu	-136	-53	184
    ~nom	235	-221	-221
    ~nong	-179	139	51
    ~nong dan	88	-88	-64
    ~nong thi	-130	-72	131
    ~nong thon	-209	199	-70
    ~nop	-235	-17	158
    ~nop ban	-106	-77	141
    ~nop truoc	-73	-87	117
    ~notice	-455	-393	447
    ~nu	8	-172	99
    ~nu thu	62	-18	-83
    ~nuoc	-326	361	-272
    ~nuoc @country	145	-125	-56
    ~nuoc ban	-289	294	-195
    ~nuoc chia	-123	104	-61
    ~nuoc cung	-174	174	-14
    ~nuoc ki	-5	19	-81
    ~nuoc minh	-186	185	-74
    ~nuoc nay	-352	371	-128
    ~nuoc ngoai	-147	150	-85
    ~nuoc phoi	-49	50	-2
    ~nuoc thao	-86	99	-17
    ~nuoc to	-40	43	-3
    ~nuoc trao	-243	238	-33
    ~o	17	72	-295
    ~o @abroad	-200	151	-85
    ~o @country	-295	225	-13
    ~o @home	160	-57	-299
    ~o cung	-248	245	-22
    ~o lai	-137	111	-25
    ~o lang	149	-139	-120
    ~o nuoc	168	-168	-19
    ~o phong	-153	-2	63
    ~o thu	67	-57	-95
    ~o to	33	-153	53
    ~o xa	-45	-53	50
    ~o y	-207	192	-75
    ~of	32	-648	201
    ~of @vietnam	137	-144	-118
    ~of culture	130	8	-298
    ~of the	-127	-499	299
    ~on	-706	355	229
    ~on su	-67	-24	67
    ~on thi	323	-322	-169
    ~ong	-64	-254	154
    ~ong bui	-65	-10	65
    ~ong dang	-139	-33	141
    ~online	52	-181	36
    ~open	-324	285	-79
    ~opens	-347	251	-60
    ~over	-73	173	-121
    ~pha	37	-28	-54
    ~phai	-81	-20	43
    ~phai bao	-171	-24	161
    ~phai dong	161	-67	-196
    ~pham	-41	6	-23
    ~pham do	-63	74	-32
    ~pham thu	-107	-154	160
    ~phan	-164	-100	181
    ~phan cong	-216	-152	230
    ~phan doi	-61	62	-49
    ~phan hanh	-26	-9	35
    ~phan loai	172	-49	-171
    ~phan mem	-16	-134	52
    ~phan theo	-79	-75	79
    ~phan thi	-81	-167	144
    ~phan tich	158	-166	-59
    ~phan tram	85	-72	-40
    ~phap	-4	33	-96
    ~phat	-173	182	-119
    ~phat dong	-135	-7	72
    ~phat trien	37	39	-161
    ~phe	-38	69	-102
    ~phe chuan	-211	165	-92
    ~phe duyet	-6	-14	-2
    ~phep	-134	-84	137
    ~phi	11	-99	-11
    ~phi @authority	-122	122	-11
    ~phi cho	-84	87	-88
    ~phia	-216	194	-138
    ~phia ban	-135	119	-90
    ~phien	-25	79	-255
    ~phien dich	-163	165	-36
    ~phieu	-165	-166	201
    ~phieu kin	-172	-53	159
    ~phim	-115	115	-101
    ~pho	80	-133	-53
    ~pho @abroad	-147	204	-140
    ~pho @authority	175	-152	-205
    ~pho @home	-302	79	89
    ~pho bien	-43	-151	102
    ~pho cung	-14	29	-63
    ~pho sang	-35	68	-59
    ~pho tai	102	-200	2
    ~pho to	20	-2	-32
    ~phoi	-62	113	-188
    ~phoi hop	-31	69	-179
    ~phong	-119	-345	255
    ~phong @home	85	-79	-86
    ~phong bao	25	-123	-4
    ~phong chay	-137	-96	151
    ~phong cho	58	-55	-60
    ~phong doc	-49	-25	11
    ~phong hop	-53	-47	76
    ~phong nghiep	45	-58	-13
    ~phong o	-8	38	-82
    ~phong so	-188	-49	175
    ~phong thieu	-30	-135	79
    ~phong tin	-25	-81	97
    ~phong trao	62	-104	3
    ~phu	138	-425	86
    ~phu cap	-100	-202	138
    ~phu hop	180	-182	-54
    ~phu huynh	239	-155	-310
    ~phu nu	126	-96	-155
    ~phu trach	-22	-221	131
    ~phuc	-79	-54	56
    ~phuc loi	-201	-91	217
    ~phuc vu	42	-192	8
    ~phuong	16	29	-171
    ~phuong ban	-94	102	-15
    ~phuong huong	25	-98	74
    ~phuong ket	-87	103	-32
    ~phuong ve	-68	85	-110
    ~po	100	-132	-68
    ~preservation	-371	379	-300
    ~province	440	-527	-234
    ~provincial	10	62	-394
    ~provincial library	-20	83	-335
    ~public	235	-215	-305
    ~public libraries	235	-215	-305
    ~pupils	196	-271	-134
    ~qr	152	-151	-123
    ~qua	-302	64	192
    ~qua cac	86	-78	-77
    ~qua cho	65	-95	-42
    ~qua cua	-183	185	-39
    ~qua den	-98	-54	95
    ~qua do	-95	50	29
    ~qua mang	267	-237	-113
    ~qua tet	-60	-14	60
    ~qua tu	-50	-54	53
    ~quan	-151	-202	202
    ~quan chieu	-4	-4	7
    ~quan chuc	103	-87	-94
    ~quan he	-58	56	-51
    ~quan hop	-168	63	49
    ~quan ki	-5	10	-4
    ~quan li	-37	-111	3
    ~quan tai	165	-26	-173
    ~quan thu	-275	41	181
    ~quan to	-180	-104	208
    ~quan va	279	-116	-280
    ~quang	-48	71	-240
    ~quang truong	-92	93	-146
    ~quanh	38	-19	-110
    ~quay	-235	6	258
    ~quay lai	-110	40	132
    ~que	317	-343	-123
    ~que minh	156	-163	-93
    ~quen	-31	40	-16
    ~quet	-7	16	-71
    ~qui	-432	-29	325
    ~qui #	-38	-156	53
    ~qui che	-241	-204	259
    ~qui cung	-74	87	-77
    ~qui dinh	-218	-42	211
    ~qui giao	-51	55	-42
    ~qui hoach	23	-217	58
    ~qui phuc	-201	-91	217
    ~qui trinh	275	-172	-233
    ~quoc	-151	205	-135
    ~quoc gia	-96	122	-53
    ~quoc khanh	-84	-102	89
    ~quoc phap	1	-70	75
    ~quoc te	-339	341	-223
    ~quyen	-28	41	-31
    ~quyen doc	-95	104	-18
    ~quyen gop	-9	-241	56
    ~quyen so	-118	154	-52
    ~quyen truy	53	-41	-19
    ~quyet	-59	-248	115
    ~quyet dinh	-48	-166	80
    ~quyet toan	-156	-60	130
    ~ra	170	-68	-246
    ~ra mat	251	-123	-287
    ~ra o	-125	124	-15
    ~ra soat	-95	68	-1
    ~ra tai	198	-122	-214
    ~ra tuyen	-190	210	-85
    ~rach	94	-75	-104
    ~read	163	-177	-149
    ~readers	26	-315	125
    ~reading	65	-286	61
    ~reading culture	195	-171	-210
    ~reading room	-110	-313	199
    ~robot	60	-15	-99
    ~roi	218	-215	-58
    ~rong	-128	250	-258
    ~rong #	13	51	-128
    ~room	-117	-317	207
    ~rut	149	-111	-220
    ~rut ngan	-28	77	-171
    ~sac	-9	115	-120
    ~sac phong	128	-101	-133
    ~sach	216	46	-488
    ~sach @abroad	-120	110	-78
    ~sach @country	-172	181	-31
    ~sach @home	272	-263	-117
    ~sach @vietnam	-244	221	-56
    ~sach anh	-9	60	-219
    ~sach bi	91	-74	-87
    ~sach cho	-9	107	-201
    ~sach chu	-131	124	-102
    ~sach chung	164	-156	-92
    ~sach co	121	-90	-120
    ~sach cu	32	-220	64
    ~sach cua	-49	106	-91
    ~sach cung	109	-91	-142
    ~sach dat	14	1	-73
    ~sach den	-148	77	52
    ~sach dien	-158	164	-42
    ~sach do	207	-193	-114
    ~sach doc	-95	132	-73
    ~sach duoc	21	-11	-11
    ~sach giam	-110	127	-48
    ~sach giup	-68	109	-71
    ~sach hai	107	-137	25
    ~sach hay	209	-197	-124
    ~sach huu	-93	97	-37
    ~sach lan	136	-130	-34
    ~sach moi	106	-98	-111
    ~sach nam	161	-129	-82
    ~sach ngoai	103	-99	-87
    ~sach noi	19	5	-218
    ~sach o	128	-119	-132
    ~sach que	102	-99	-9
    ~sach qui	-213	132	48
    ~sach quoc	95	-79	-68
    ~sach sach	79	-68	-16
    ~sach song	-221	224	-46
    ~sach tai	-104	175	-155
    ~sach thieu	58	-44	-45
    ~sach thu	238	-232	-92
    ~sach tieng	-162	173	-65
    ~sach tinh	201	-212	-107
    ~sach toan	83	-84	-37
    ~sach tranh	-143	144	-8
    ~sach tren	105	-110	-62
    ~sach trong	59	-156	-2
    ~sach truc	62	-60	-60
    ~sach tu	164	-206	-127
    ~sach ve	261	-237	-212
    ~sach voi	-31	36	-53
    ~san	-47	-102	129
    ~san khau	108	-103	-107
    ~san tu	-140	99	-57
    ~sang	-191	14	104
    ~sang #	-282	-79	234
    ~sang kien	40	-74	-14
    ~sang phong	-149	-47	155
    ~sang tao	64	11	-127
    ~sang tham	-43	98	-65
    ~sang thu	-135	-118	151
    ~sang tu	-180	-51	125
    ~sanh	166	-163	-64
    ~sao	3	52	-255
    ~sao so	-186	207	-62
    ~sap	11	-140	54
    ~sap nhap	93	-125	-39
    ~sap xep	-150	-41	153
    ~sat	-173	171	-133
    ~sat cho	-93	100	-81
    ~sat thu	-139	156	-50
    ~sau	2	-14	-19
    ~sau hop	-170	-53	98
    ~sau sap	37	-81	5
    ~sau thang	-130	47	162
    ~school	375	-327	-385
    ~schools	313	-307	-257
    ~se	40	49	-155
    ~se bieu	205	-185	-117
    ~se kinh	-7	19	-12
    ~se to	18	19	-86
    ~se trao	-74	83	-22
    ~sec	-237	246	-124
    ~service	-427	-313	412
    ~sheets	-19	-54	55
    ~should	-299	-291	327
    ~si	-211	193	-93
    ~signed	-437	438	-335
    ~sin	38	-18	-23
    ~sin cheng	38	-18	-23
    ~sinh	-25	15	-134
    ~sinh @country	-169	177	-47
    ~sinh @home	-122	139	-101
    ~sinh hoat	-111	-7	80
    ~sinh lao	-185	186	-160
    ~sinh nhat	-97	-82	114
    ~sinh trong	65	-65	-60
    ~sinh truong	158	-156	-12
    ~sinh vien	43	-7	-147
    ~sinh xa	158	-133	-115
    ~so	52	-313	68
    ~so @staff	-88	-14	96
    ~so cua	-155	99	39
    ~so do	-138	-60	116
    ~so du	91	-101	-59
    ~so giao	132	-120	-109
    ~so gop	86	-34	-67
    ~so hai	167	-226	-150
    ~so hoa	51	-2	-182
    ~so lieu	127	-124	-116
    ~so moi	40	-209	-3
    ~so nam	-55	-7	61
    ~so o	-19	66	-57
    ~so quoc	90	-85	-13
    ~so sach	-281	108	183
    ~so tai	-243	253	-151
    ~so thu	-99	-102	148
    ~so trong	-5	-68	19
    ~so trung	-54	-7	59
    ~soan	-7	44	-135
    ~soan sach	-33	47	-66
    ~soat	-130	28	81
    ~soat hop	-161	107	-29
    ~som	151	-197	-113
    ~son	59	-20	-174
    ~son lai	-82	95	-92
    ~son tra	111	-90	-52
    ~song	-2	21	-135
    ~song ngu	-239	287	-113
    ~students	-122	334	-348
    ~su	90	61	-335
    ~su @country	-131	152	-54
    ~su anh	169	-107	-230
    ~su co	-153	135	51
    ~su dung	156	-194	-23
    ~su hai	-110	121	-17
    ~su nguoi	152	-130	-82
    ~sua	14	-94	-30
    ~sua doi	129	-125	-121
    ~sua luat	24	-22	-92
    ~suat	174	-166	-90
    ~suc	-138	-98	122
    ~suc khoe	-138	-98	122
    ~summer	42	-739	507
    ~sung	-109	-120	119
    ~suot	225	-204	-239
    ~suu	188	-142	-214
    ~suu tam	200	-162	-211
    ~suu tap	-140	152	-24
    ~ta	-48	132	-104
    ~tac	-20	31	-60
    ~tac cua	120	-10	-140
    ~tac gia	46	-13	-250
    ~tac nam	-78	-38	62
    ~tac thu	254	-193	-226
    ~tac voi	-80	95	-47
    ~tac xuat	-184	147	-93
    ~tai	-221	100	53
    ~tai @abroad	-158	29	47
    ~tai @country	-204	121	-50
    ~tai @home	56	-66	-140
    ~tai @office	-58	-83	69
    ~tai @party	-127	-222	156
    ~tai chinh	-47	-26	56
    ~tai cho	64	-60	-63
    ~tai dai	-238	241	-153
    ~tai hoi	-101	-29	113
    ~tai khoan	-88	-102	99
    ~tai lieu	203	-73	-298
    ~tai nga	-179	130	-104
    ~tai nha	-186	-151	194
    ~tai phong	-53	-47	76
    ~tai quay	-232	-107	233
    ~tai san	-209	-296	261
    ~tai thu	-69	-139	127
    ~tai tro	-154	164	-165
    ~tai tru	19	-115	25
    ~tai trung	-80	55	-18
    ~tam	-141	-151	220
    ~tam dung	-204	-112	179
    ~tam muoi	58	-64	-31
    ~tam thong	-74	57	-44
    ~tam van	-185	174	-52
    ~tan	-8	-33	-4
    ~tan nha	111	-112	-13
    ~tan phu	74	-46	-32
    ~tang	18	2	-118
    ~tang #	45	37	-126
    ~tang ba	-70	28	38
    ~tang gap	71	-42	-97
    ~tang hang	20	-16	-6
    ~tang hoa	-126	-81	141
    ~tang qua	-133	-80	125
    ~tang sach	82	-9	-199
    ~tang thu	58	-8	-246
    ~tang tu	203	-206	-46
    ~tao	17	113	-298
    ~tao thu	-92	114	-63
    ~tap	-103	-87	107
    ~tap chi	127	-79	-128
    ~tap huan	70	-101	-77
    ~tap kinh	51	34	-67
    ~tap nghi	-69	-55	65
    ~tap the	-89	-102	101
    ~tap trung	-124	-96	125
    ~tat	88	-259	74
    ~tat nien	-67	-41	89
    ~tau	-119	87	-3
    ~tau xe	-156	-154	166
    ~tay	-104	29	30
    ~te	-242	283	-290
    ~te doc	-159	159	-11
    ~te nay	-67	64	-46
    ~te ve	-205	222	-131
    ~teachers	126	-43	-169
    ~teachers and	55	34	-95
    ~team	-210	44	181
    ~tem	98	-11	-96
    ~ten	255	-376	-178
    ~tet	-71	-248	139
    ~tet cho	77	-102	-38
    ~tet nguyen	-168	-81	170
    ~thac	-121	70	3
    ~thac si	-121	70	3
    ~thai	-253	268	-268
    ~tham	-259	197	-72
    ~tham @country	-158	183	-107
    ~tham du	112	-51	-96
    ~tham gia	130	-136	-131
    ~tham luan	-179	168	-83
    ~tham quan	-161	-40	121
    ~tham thu	-194	205	-169
    ~tham trung	60	-28	-51
    ~than	-10	-106	102
    ~thang	-77	-99	39
    ~thang #	221	-159	-261
    ~thang ba	130	-171	-120
    ~thang hang	-88	-73	90
    ~thang toi	-137	41	56
    ~thanh	-161	23	20
    ~thanh lap	111	-177	-67
    ~thanh li	-251	-165	253
    ~thanh nien	-71	26	30
    ~thanh phan	-79	-75	79
    ~thanh pho	27	-41	-66
    ~thanh phong	-233	250	-208
    ~thanh phu	64	-45	-28
    ~thanh thu	47	23	-111
    ~thanh vien	-266	235	-154
    ~thao	83	-115	-48
    ~thao luan	-171	47	118
    ~thao qui	-41	106	-166
    ~thap	41	-26	-112
    ~thay	-232	-266	293
    ~thay co	76	-29	-85
    ~thay doi	-131	-53	140
    ~thay sach	162	-142	-80
    ~the	-109	-116	109
    ~the @country	-233	255	-260
    ~the @home	162	-94	-182
    ~the @staff	-274	-143	296
    ~the city	102	9	-186
    ~the country	159	-108	-169
    ~the gioi	68	-11	-208
    ~the khi	-68	-69	70
    ~the ki	-194	164	-68
    ~the library	-130	-472	243
    ~the ministry	-132	217	-242
    ~the national	-49	132	-284
    ~the province	440	-527	-234
    ~the provincial	530	-525	-391
    ~the thu	118	-93	-98
    ~the truc	142	-113	-142
    ~them	-158	154	-113
    ~them sach	153	-103	-81
    ~theo	121	-204	-9
    ~theo qui	88	-212	-4
    ~theo sach	210	-219	-133
    ~thi	-29	-147	122
    ~thi can	164	-121	-189
    ~thi dau	-112	-94	114
    ~thi den	-103	109	-94
    ~thi doc	272	-191	-181
    ~thi dua	-185	-226	215
    ~thi gioi	62	-60	-60
    ~thi han	-138	-73	143
    ~thi hang	-130	-72	131
    ~thi hoa	169	-188	-95
    ~thi ke	-129	178	-288
    ~thi lan	62	-210	-14
    ~thi mi	-191	-29	190
    ~thi sinh	86	-83	-84
    ~thi tai	109	-211	20
    ~thi thang	-88	-73	90
    ~thi thu	208	-209	-196
    ~thi tim	-136	-64	148
    ~thi ve	11	24	-219
    ~thi viet	61	-17	-81
    ~thich	215	-167	-137
    ~thien	207	-108	-191
    ~thiet	-175	193	-141
    ~thiet bi	-117	140	-123
    ~thieu	27	8	-119
    ~thieu nhi	-65	7	-31
    ~thieu sach	174	-194	-143
    ~thieu thu	88	-69	-27
    ~thirty	-83	91	2
    ~tho	134	-43	-202
    ~thoa	-176	167	-106
    ~thoa thuan	-176	167	-106
    ~thoai	111	-247	-19
    ~thoat	99	-153	-60
    ~thoi	12	-100	40
    ~thoi gian	28	-198	91
    ~thoi han	-116	-38	104
    ~thon	-94	116	-194
    ~thong	-125	-129	182
    ~thong bao	-279	-271	344
    ~thong cam	-188	-146	184
    ~thong minh	27	4	-130
    ~thong nhat	45	3	-90
    ~thong qua	-34	66	-83
    ~thong thu	151	-107	-188
    ~thong tin	-104	89	-53
    ~thong tu	205	-164	-201
    ~thu	-39	-16	-75
    ~thu #	-135	162	-162
    ~thu @union	-68	-23	70
    ~thu @vietnam	-151	138	-77
    ~thu am	84	-84	-75
    ~thu ba	-98	56	56
    ~thu cac	-82	89	-12
    ~thu chi	-195	-74	174
    ~thu cho	-193	-217	240
    ~thu cua	-133	143	-37
    ~thu den	-97	132	-57
    ~thu duoc	120	-101	-117
    ~thu gioi	127	-114	-145
    ~thu hai	-204	-106	181
    ~thu hoach	-65	-79	73
    ~thu hoc	174	-158	-64
    ~thu hut	56	14	-148
    ~thu kho	-132	-56	151
    ~thu muc	25	-10	-17
    ~thu nga	-107	-154	160
    ~thu nghiem	-188	192	-23
    ~thu nhap	-90	-64	84
    ~thu sau	-177	-68	193
    ~thu thu	55	-2	-232
    ~thu tieng	-179	185	-63
    ~thu tre	-63	60	-47
    ~thu tu	-116	121	-89
    ~thu tuc	145	-185	-105
    ~thu vien	67	9	-175
    ~thuan	-176	167	-106
    ~thuan giua	-127	128	-62
    ~thuan voi	-122	137	-24
    ~thuat	198	-136	-192
    ~thuc	-119	108	-56
    ~thuc hien	152	-91	-163
    ~thuc tap	-112	115	-134
    ~thuoc	-61	78	-171
    ~thuoc ve	93	-89	-96
    ~thuong	-86	-78	102
    ~thuong do	44	3	-115
    ~thuong mai	-28	69	-43
    ~thuong nien	29	1	-137
    ~thuy	-109	99	-35
    ~thuyen	-137	146	-47
    ~thuyet	319	-301	-245
    ~ti	235	-211	-218
    ~ti le	76	-77	-59
    ~tich	219	-131	-236
    ~tiec	-67	-32	67
    ~tiem	43	-101	77
    ~tien	-190	-56	143
    ~tien do	48	-3	-128
    ~tien tau	-156	-154	166
    ~tieng	-131	52	0
    ~tieng viet	-128	133	-88
    ~tiep	-276	-109	225
    ~tiep doan	-106	22	35
    ~tiep nhan	15	47	-103
    ~tiet	2	-96	8
    ~tiet kiem	95	13	-163
    ~tiet muc	-33	-103	38
    ~tieu	145	-60	-188
    ~tieu bieu	94	-177	-34
    ~tieu chuan	186	-127	-160
    ~tim	272	-247	-141
    ~tim hieu	134	-128	-34
    ~tim sach	204	-171	-124
    ~tin	297	-481	-220
    ~tin co	-49	2	47
    ~tin hoc	-78	-160	157
    ~tin thu	44	-29	-143
    ~tinh	100	-199	-19
    ~tinh @abroad	-136	172	-197
    ~tinh @home	-264	36	182
    ~tinh ban	130	-185	-78
    ~tinh bao	137	-79	-103
    ~tinh bo	127	-114	-93
    ~tinh day	87	-82	-61
    ~tinh gop	70	-111	-54
    ~tinh hop	-179	-19	182
    ~tinh huong	215	-164	-187
    ~tinh mien	185	-174	-96
    ~tinh nguyen	-178	218	-305
    ~tinh phoi	205	-177	-110
    ~tinh than	-221	121	35
    ~tinh thanh	266	-171	-235
    ~tinh to	12	34	-90
    ~tinh trang	-84	95	-108
    ~tinh trao	226	-147	-214
    ~tinh tuyen	-26	57	-89
    ~tinh va	135	-156	-87
    ~to	-233	-17	268
    ~to chuc	-113	79	-55
    ~to truong	-83	-201	140
    ~toa	61	-23	-248
    ~toa dam	-9	19	-143
    ~toan	-161	-78	164
    ~toan bo	-68	-95	68
    ~toan cau	-259	253	-135
    ~toan phan	-5	9	-4
    ~toan quoc	246	-204	-213
    ~toan the	-78	-32	96
    ~toan tinh	148	-108	-194
    ~toc	72	-11	-153
    ~toi	-49	68	-76
    ~ton	-3	106	-121
    ~tong	-25	-189	62
    ~tong @office	-45	105	-67
    ~tong hop	-91	-78	100
    ~tong ket	86	-174	-37
    ~tra	-9	-79	16
    ~tra ban	-48	78	-45
    ~tra cuu	33	80	-195
    ~tra loi	-36	32	14
    ~tra o	0	22	-49
    ~tra sach	-198	29	130
    ~tra tai	116	-46	-134
    ~tra thu	180	-189	-108
    ~trach	-97	-286	177
    ~trai	107	-55	-171
    ~trai giam	162	-196	-118
    ~tram	95	-30	-274
    ~tram ban	-69	68	-12
    ~tram books	-5	14	-10
    ~tram cuon	149	-136	-45
    ~tram thang	-38	41	-4
    ~tran	-294	-189	280
    ~tran trong	-154	-63	133
    ~trang	261	-221	-265
    ~trang sach	107	-65	-87
    ~trang thu	147	-159	-102
    ~tranh	5	51	-367
    ~tranh luan	-39	43	-34
    ~tranh ve	149	-142	-173
    ~trao	-230	247	-130
    ~trao #	-43	92	-169
    ~trao dien	43	-35	-29
    ~trao doc	70	-63	-73
    ~trao doi	-143	188	-236
    ~trao giai	-46	55	-78
    ~trao lai	164	-103	-150
    ~trao may	-71	121	-60
    ~trao qua	-186	78	80
    ~trao quyet	-15	-121	34
    ~trao sach	-186	194	-67
    ~trao tai	-58	48	-22
    ~trao tang	-92	104	-126
    ~trao tra	-103	126	-46
    ~trao tu	78	-61	-33
    ~trao xe	-84	93	-52
    ~tre	167	61	-515
    ~tre @home	219	-202	-87
    ~tre den	10	11	-133
    ~tre doc	222	-201	-64
    ~tre em	-51	137	-326
    ~tre o	8	0	-53
    ~tren	48	-57	-43
    ~tren bien	-89	85	-38
    ~tren ho	-125	88	36
    ~tri	-245	-56	190
    ~tri kinh	167	-138	-133
    ~tri phan	-137	-67	116
    ~tri thu	-82	80	-39
    ~tri tue	-127	152	-122
    ~tri viec	-155	-133	142
    ~trich	-201	-59	205
    ~trich tu	-201	-59	205
    ~trien	255	-138	-297
    ~trien khai	45	-144	-41
    ~trien lam	268	-228	-242
    ~trien thu	-63	104	-153
    ~trien van	71	-67	-68
    ~trieu	152	-210	-45
    ~trinh	77	-63	-139
    ~trinh bay	-295	109	155
    ~trinh do	-263	237	-84
    ~trinh hop	-192	190	-35
    ~trinh rong	-131	188	-116
    ~tro	-116	-27	38
    ~tro #	-76	73	-58
    ~tro cho	-116	95	-23
    ~tro choi	280	-244	-110
    ~tro chuyen	186	-157	-218
    ~tro do	-4	-52	44
    ~tro hang	-31	9	21
    ~tro lai	-251	49	105
    ~tro tai	-39	20	19
    ~tro thu	85	59	-188
    ~tro toan	-110	140	-54
    ~trong	77	-201	32
    ~trong #	-112	127	-133
    ~trong ba	1	-87	11
    ~trong ca	189	-195	-153
    ~trong chuyen	-164	171	-15
    ~trong co	-210	-157	221
    ~trong hai	-254	49	177
    ~trong kho	208	-294	-20
    ~trong mot	-75	145	-189
    ~trong nam	-162	219	-137
    ~trong nuoc	157	-143	-179
    ~trong qui	-196	73	82
    ~trong thu	30	-16	-109
    ~trong tinh	167	-228	-114
    ~trong toan	111	-92	-129
    ~trong tuan	211	-197	-207
    ~tru	142	-193	-101
    ~tru diem	-60	-53	59
    ~tru so	221	-262	-161
    ~trua	66	-118	-49
    ~trua cho	61	-108	-46
    ~truc	-202	-13	176
    ~truc tiep	-35	87	-185
    ~truc tuyen	75	46	-220
    ~trung	-74	-27	4
    ~trung bay	127	-20	-264
    ~trung kien	-64	-145	163
    ~trung tam	-128	121	-52
    ~trung thu	62	-73	-30
    ~truoc	-180	-7	141
    ~truoc #	-27	-163	85
    ~truoc cuoi	50	-110	-1
    ~truoc hom	-19	-11	29
    ~truong	27	73	-258
    ~truong @home	-120	123	-128
    ~truong @office	-119	-79	139
    ~truong @union	-145	-10	149
    ~truong co	-96	-48	123
    ~truong dai	-81	79	-69
    ~truong dat	135	-153	-100
    ~truong hoc	168	-95	-192
    ~truong o	57	-34	-79
    ~truong thu	-74	73	-36
    ~truong tu	102	-102	-37
    ~truy	-107	108	-105
    ~truy cap	-107	108	-105
    ~truyen	230	-123	-271
    ~truyen cho	-38	55	-98
    ~truyen co	-139	142	-32
    ~truyen thong	94	-254	-10
    ~truyen tranh	-81	100	-111
    ~tu	-16	-10	-60
    ~tu #	-229	-73	182
    ~tu @abroad	-173	167	-109
    ~tu @country	-180	188	-42
    ~tu ban	196	-200	-22
    ~tu bo	178	-144	-213
    ~tu cho	81	-5	-171
    ~tu do	131	-121	-119
    ~tu hang	20	-11	-9
    ~tu hom	-106	-55	102
    ~tu kho	189	-157	-128
    ~tu lieu	-47	101	-151
    ~tu muon	-20	61	-90
    ~tu nam	-130	155	-74
    ~tu ngan	282	-316	-160
    ~tu nhan	187	-170	-189
    ~tu qui	-177	-88	161
    ~tu sach	264	-144	-436
    ~tu thang	-100	-39	101
    ~tu trong	36	-1	-75
    ~tu tru	40	34	-81
    ~tu truyen	81	-9	-111
    ~tu ve	154	-136	-159
    ~tua	114	-67	-92
    ~tuan	-143	112	-10
    ~tuan cho	139	-148	-91
    ~tuan co	-64	-74	70
    ~tuan le	-48	126	-143
    ~tuan phim	-55	54	-52
    ~tuan qua	-76	86	-53
    ~tuan sach	-60	65	-7
    ~tuan tai	-93	-117	147
    ~tuc	-1	-166	63
    ~tue	-127	152	-122
    ~tue nhan	-107	108	-44
    ~tung	61	-73	-82
    ~tung phong	-133	-81	134
    ~tung trang	94	-75	-104
    ~tuoi	143	-126	-42
    ~tuong	-297	109	191
    ~tuyen	33	-5	-88
    ~tuyen bo	-217	236	-90
    ~tuyen duong	-61	-85	97
    ~tuyen ngon	87	-83	-89
    ~tuyen tinh	139	-123	-48
    ~tuyen truyen	228	-134	-147
    ~two	56	49	-415
    ~uc	-311	312	-243
    ~ung	77	-16	-142
    ~ung dung	225	-179	-231
    ~ung ho	112	-182	9
    ~ung ngay	223	-124	-176
    ~ung tuan	-62	87	-59
    ~ung vien	-175	157	-97
    ~until	8	66	-147
    ~until #	71	145	-336
    ~uoc	-361	182	8
    ~uoc thi	-182	-110	136
    ~uu	-54	-85	67
    ~va	121	96	-304
    ~va @abroad	-184	200	-76
    ~va @country	-121	141	-54
    ~va ban	35	-23	-35
    ~va lam	11	108	-118
    ~va nhan	50	27	-181
    ~va qui	-25	-9	31
    ~va sach	106	-105	-88
    ~va thu	-28	65	-110
    ~vai	17	1	-64
    ~vai tro	17	1	-64
    ~van	74	-154	-16
    ~van @country	-202	207	-20
    ~van ban	49	-163	41
    ~van hanh	140	-96	-195
    ~van hoa	-37	-11	-40
    ~van hoc	-61	120	-97
    ~van mien	84	-80	-75
    ~van nghe	97	-96	-56
    ~van phong	-147	37	67
    ~van tai	122	-107	-62
    ~van y	45	-205	38
    ~vao	-22	-216	98
    ~vao ban	46	45	-130
    ~vao thu	137	-236	80
    ~vat	-96	2	40
    ~ve	-75	87	-78
    ~ve @office	-74	-32	95
    ~ve ban	10	41	-149
    ~ve bao	-152	109	51
    ~ve bien	107	-105	-104
    ~ve huu	-5	-84	40
    ~ve nguon	-9	-206	140
    ~ve que	99	-130	68
    ~ve sach	-229	223	-154
    ~ve sinh	-142	-48	143
    ~ve tang	-108	-101	121
    ~ve thu	-145	175	-190
    ~ve tinh	-93	98	-55
    ~ve tranh	-58	66	-117
    ~ve van	166	-142	-140
    ~vi	-252	-144	328
    ~vi pham	-176	115	6
    ~vi tri	-168	-149	164
    ~via	-102	129	-139
    ~viec	-292	34	114
    ~viec cua	-45	-8	51
    ~viec lam	-168	-134	146
    ~viec tai	-86	69	-46
    ~viec trao	-144	161	-163
    ~viec voi	69	33	-167
    ~vien	56	72	-235
    ~vien #	200	-198	-98
    ~vien @abroad	-248	252	-173
    ~vien @authority	-120	88	-52
    ~vien @country	-329	293	-139
    ~vien @embassy	-2	2	0
    ~vien @home	-153	-281	293
    ~vien @homely	255	-250	-85
    ~vien @organisation	-103	115	-40
    ~vien @vietnam	12	-5	-130
    ~vien anh	-115	116	0
    ~vien bo	210	-105	-192
    ~vien cac	97	-47	-129
    ~vien cap	148	-223	-104
    ~vien cho	-171	157	4
    ~vien chuyen	190	-169	-108
    ~vien co	29	103	-256
    ~vien cong	-62	134	-276
    ~vien cua	79	26	-207
    ~vien cung	-59	62	-24
    ~vien de	208	-102	-186
    ~vien do	-96	127	-97
    ~vien dong	-119	44	79
    ~vien du	-33	-128	184
    ~vien dung	82	-83	-48
    ~vien duoc	73	-216	-12
    ~vien giai	-119	-84	137
    ~vien hai	6	15	-104
    ~vien hoc	-42	-1	42
    ~vien hop	-96	-24	101
    ~vien huong	108	-86	-68
    ~vien huyen	333	-278	-286
    ~vien ket	-157	16	106
    ~vien khoa	-57	-36	55
    ~vien lang	4	8	-117
    ~vien lao	-210	222	-257
    ~vien luu	217	-190	-158
    ~vien mua	265	-275	-127
    ~vien nghe	33	-17	-64
    ~vien nhan	-15	-16	30
    ~vien nuoc	-241	253	-124
    ~vien o	-198	158	-75
    ~vien phan	130	-123	-69
    ~vien phoi	80	-98	-58
    ~vien phuc	168	-96	-105
    ~vien phuong	211	-183	-171
    ~vien quan	76	-86	-60
    ~vien quoc	-49	44	-17
    ~vien ra	-143	148	-132
    ~vien so	143	-41	-327
    ~vien tai	23	-12	-44
    ~vien thanh	-41	-34	-23
    ~vien the	-265	195	-86
    ~vien thong	23	5	-121
    ~vien thu	130	-167	-63
    ~vien tinh	-71	-177	173
    ~vien to	105	-186	55
    ~vien toan	265	-214	-192
    ~vien trao	14	-69	45
    ~vien trong	99	-96	-90
    ~vien truong	249	-198	-255
    ~vien tu	150	-157	-143
    ~vien va	123	-111	-104
    ~vien ve	-8	35	-62
    ~vien vien	-33	-100	66
    ~vien xa	262	-158	-292
    ~viet	-110	128	-114
    ~viet cam	81	-70	-79
    ~viet han	-132	134	-124
    ~viet lao	-196	153	-80
    ~village	203	5	-343
    ~vinh	206	-135	-220
    ~vinh danh	153	-95	-170
    ~visits	-183	109	26
    ~vo	89	-223	26
    ~vo chong	-68	-131	101
    ~vo thi	-138	-73	143
    ~voi	14	9	-94
    ~voi @staff	-85	7	51
    ~voi ban	40	-31	-188
    ~voi cong	60	-150	76
    ~voi hoc	63	-45	-55
    ~voi su	-149	156	-43
    ~voi thu	-99	202	-201
    ~voi to	-59	-172	112
    ~volunteers	3	64	-104
    ~vong	-93	30	-10
    ~vu	84	-258	7
    ~vu ca	224	-98	-220
    ~vu luu	324	-133	-285
    ~vu muon	66	-49	-104
    ~vu tai	-95	-42	99
    ~vu thi	-191	-29	190
    ~vuc	-87	168	-172
    ~vui	-104	-132	214
    ~vung	214	-105	-335
    ~vung bien	201	-203	-67
    ~vung cao	103	-49	-127
    ~vuong	-40	91	-90
    ~will	-265	302	-238
    ~xa	426	-418	-324
    ~xa an	87	-87	-44
    ~xa de	208	-71	-198
    ~xa duoc	91	-67	-42
    ~xa hoi	-60	-76	68
    ~xa o	65	-58	-16
    ~xa sau	159	-68	-166
    ~xa tan	170	-143	-54
    ~xa vung	155	-62	-153
    ~xac	-69	-63	70
    ~xac nhan	-69	-63	70
    ~xay	-109	191	-212
    ~xay dung	21	74	-164
    ~xay thu	-133	119	-67
    ~xay tu	126	-115	-46
    ~xe	-9	-72	4
    ~xe buyt	-10	29	-74
    ~xe co	-59	-31	85
    ~xe o	33	-153	53
    ~xe thu	18	88	-202
    ~xe ve	70	-71	-62
    ~xem	176	-245	-53
    ~xem phim	109	-111	-62
    ~xep	-119	-93	186
    ~xep lai	-96	-117	106
    ~xep sach	60	-46	-82
    ~xet	-199	-195	220
    ~xet thi	-136	-121	143
    ~xin	87	-181	98
    ~xix	-161	139	-66
    ~xong	-184	-122	196
    ~xu	80	-67	-52
    ~xu li	193	-209	-31
    ~xua	162	-128	-193
    ~xuan	164	-325	-58
    ~xuan cua	-182	-78	159
    ~xuan cung	-29	-82	98
    ~xuat	173	-104	-183
    ~xuat ban	-19	103	-202
    ~xuong	135	-105	-63
    ~y	-189	189	-139
    ~y cho	171	-171	-31
    ~y kien	111	-196	-13
    ~y tai	-124	138	-187
    ~y thu	161	-134	-163
    ~years	-89	59	37
    ~yen	126	-132	-90
    ~yen tam	130	-141	-90
    ~yet	-194	-103	165
    ~yet danh	-104	-73	108
    ~yeu	87	-202	36
    ~yeu cau	10	-158	90
    ~yeu sach	84	-100	-53
    án	-89	51	-36
    án kéo	-104	124	-29
    ánh	121	-63	-109
    áo	-283	298	-303
    áp	114	-362	24
    áp dụng	78	-308	59
    ô	20	-76	38
    ô tô	36	-63	10
    ôn	179	-213	-40
    ôn thi	254	-205	-163
    ông	-98	-162	133
    ông bùi	-88	-4	89
    ông đặng	-61	-45	61
    ý	19	26	-123
    ý cho	150	-147	-64
    ý kiến	134	-160	-77
    ý tại	-180	183	-147
    ăn	56	-124	-34
    đa	-125	39	93
    đa phương	-77	52	39
    đi	-154	-317	239
    đi công	-92	-62	94
    đi trả	9	-6	-3
    đi xe	74	-88	-6
    điều	-95	-38	81
    điều hành	-171	163	-94
    điều kiện	101	-138	-76
    điều phối	-149	146	-74
    điều động	-167	-130	171
    điểm	191	-133	-167
    điểm thi	-39	-6	45
    điểm đọc	75	76	-119
    điện	-18	-142	65
    điện thoại	146	-185	-89
    điện tử	36	14	-122
    đo	125	-58	-121
    đoàn	-153	102	-13
    đoàn @country	-167	229	-112
    đoàn @vietnam	-190	205	-86
    đoàn chuyên	-88	93	-9
    đoàn cán	-96	115	-187
    đoàn công	176	-80	-244
    đoàn giới	-153	163	-30
    đoàn khách	-96	108	-123
    đoàn kiểm	-119	-62	101
    đoàn kết	-169	-125	171
    đoàn thanh	42	-153	1
    đoàn đại	-80	67	7
    đoàn đến	73	36	-156
    đoạn	-83	2	73
    đoạn #	-98	29	82
    đoạt	-232	104	118
    đoạt giải	-232	104	118
    đua	-125	-188	216
    đua của	87	-66	-119
    đua giữa	-48	-9	49
    đua nội	-154	-93	134
    đua quí	-123	-88	131
    đàm	2	24	-105
    đàn	-108	123	-37
    đào	-158	166	-114
    đào tạo	-158	166	-114
    đá	-12	-113	51
    đán	-109	-49	115
    đánh	-109	42	61
    đánh giá	-62	-13	42
    đáp	152	-243	-78
    đáp chế	-87	-28	90
    đã	-112	-104	114
    đèn	170	-120	-115
    đêm	65	-114	0
    đêm thơ	-40	59	-25
    đình	94	-297	82
    đình @staff	-124	-58	141
    đình cho	47	-54	5
    đón	24	74	-235
    đón nhận	85	-56	-137
    đóng	-172	-36	132
    đóng cửa	-240	-13	165
    đóng góp	-66	22	23
    đô	-95	98	-4
    đôi	50	33	-180
    đông	112	-193	-37
    đông đảo	137	-123	-112
    đúng	-180	-91	199
    đúng giờ	-33	-35	57
    đúng hạn	-160	-63	169
    đăng	99	-147	-7
    đăng cai	-87	94	-42
    đăng kí	141	-235	51
    đơn	-294	26	224
    đơn vị	-157	-243	233
    đưa	-49	146	-111
    đưa lên	-116	121	-70
    đưa một	-44	47	-21
    đưa sách	26	2	-66
    đưa thư	-133	122	-61
    đường	47	42	-391
    đường sách	194	-163	-153
    được	83	-35	-137
    được #	-163	9	59
    được bày	0	50	-53
    được kí	-84	85	-32
    được làm	141	-210	-112
    được mượn	45	-21	-61
    được nhận	-132	-92	131
    được tập	152	-175	-105
    được tặng	192	-151	-152
    đại	-240	144	7
    đại biểu	-105	114	-2
    đại diện	-221	222	-77
    đại học	-97	137	-70
    đại hội	-116	-50	88
    đại sứ	-162	194	-119
    đạo	-332	38	233
    đạo hai	-49	69	-51
    đạo thư	-56	-40	47
    đạt	126	-122	-121
    đảng	41	-123	-6
    đảo	293	-213	-351
    đảo bạn	77	-60	-70
    đất	-151	155	-10
    đấu	-254	-144	257
    đầu	27	-76	-57
    đầu sách	51	-36	-50
    đầu tháng	-94	-64	84
    đầu tư	26	63	-188
    đầu từ	-82	92	-89
    đặng	-45	-61	49
    đặng quốc	-45	-61	49
    đặt	145	-96	-170
    đặt tại	-14	16	-3
    đặt ở	43	-15	-139
    đến	-20	61	-75
    đến #	-65	-134	117
    đến hạn	-175	-83	173
    đến năm	62	63	-150
    đến thư	182	-152	-184
    đến từ	-218	225	-140
    đến với	164	-159	-59
    đề	178	-384	-49
    đề nghị	42	-194	1
    đề xuất	176	-172	-75
    đề án	185	-166	-158
    để	-159	-38	182
    địa	91	46	-361
    địa chí	39	-8	-220
    địa phương	34	111	-385
    định	-163	-110	135
    định bổ	6	-114	6
    định của	-246	-32	253
    định kì	-239	-51	198
    định mới	81	-105	-39
    định thư	-26	62	-126
    đọc	160	-65	-247
    đọc @country	118	-111	-123
    đọc @home	86	3	-249
    đọc @homely	240	-226	-58
    đọc @vietnam	-5	22	-37
    đọc cho	195	-209	-143
    đọc có	168	-111	-191
    đọc của	-133	145	-144
    đọc do	159	-199	-99
    đọc sách	243	-157	-392
    đọc thiếu	-82	95	-33
    đọc thông	-171	-79	169
    đọc thơ	-109	110	-47
    đọc thư	-29	-125	108
    đọc trong	-86	-5	53
    đọc truyện	99	-91	-96
    đọc trẻ	147	-132	-61
    đọc tại	-8	30	-73
    đọc được	102	-96	-95
    đọc ở	-213	230	-110
    đố	49	-30	-23
    đố vui	49	-30	-23
    đối	-139	76	78
    đối tượng	-60	-75	102
    đồ	78	79	-178
    đồ cổ	41	-29	-15
    đồn	63	-54	-64
    đồn biên	63	-54	-64
    đồng	-236	29	173
    đồng chí	-32	-144	102
    đồng của	-56	-25	71
    đồng sáng	-38	-52	83
    đổi	2	37	-130
    đổi cán	-114	106	-42
    đổi kinh	90	-55	-64
    đổi sách	194	-188	-89
    đổi số	73	-106	-31
    đổi truyện	-110	107	-49
    đổi tài	42	-38	-35
    đổi với	-27	45	-21
    đỗ	-92	-70	89
    đỗ trung	-92	-70	89
    độ	-3	-51	6
    độ phụ	38	-54	-23
    độc	1	133	-43
    độc hại	37	-53	-25
    đội	-29	-129	53
    đội tuyển	-36	-36	55
    động	29	-288	47
    động @office	-125	-107	125
    động hội	78	-28	-63
    động nhân	155	-112	-94
    động thi	-55	-29	64
    động viên	-96	-90	104
    đột	-139	-73	148
    đột xuất	-139	-73	148
    đời	86	-185	19
    đợt	-214	-100	150
    đủ	-72	-20	81
    đức	-35	78	-212
    đứng	-50	64	-77
    đứng lớp	-50	64	-77
    ơn	-59	-104	87
    ơn sự	-70	-38	67
    ưu	-20	-68	29
    ước	-337	228	0
    ước thi	-119	-90	109
    ảnh	30	29	-193
    ảnh chụp	-209	204	-26
    ảnh về	-19	34	-75
    ấn	-98	121	-185
    ấn phẩm	36	22	-91
    ẩm	-102	156	-189
    ở	75	40	-269
    ở @abroad	-167	178	-146
    ở @country	-464	345	-49
    ở @home	141	-78	-333
    ở cùng	-221	219	-13
    ở làng	121	-129	-82
    ở lại	-85	-22	71
    ở nước	151	-150	-15
    ở phòng	-133	11	58
    ở thư	68	-12	-123
    ở xã	-40	-28	67
    ủng	49	-149	17
    ủng hộ	49	-149	17
    ứng	127	-24	-328
    ứng dụng	145	-104	-175
    ứng ngày	106	-66	-142
    ứng tuần	-95	95	-68
    ứng viên	-71	106	-44

    """
}
