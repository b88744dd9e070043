package org.edgeloop.signal.internal.memory;

import org.edgeloop.signal.SampleType;

/** How a sample lies in memory: every {@link SampleType} as it is, and what is decoded to one while it is read. */
public enum SampleEncoding {

	INT8(SampleType.INT8), UINT8(SampleType.UINT8), INT16(SampleType.INT16), UINT16(SampleType.UINT16),
	INT24(SampleType.INT24), INT32(SampleType.INT32), UINT32(SampleType.UINT32), INT64(SampleType.INT64),
	UINT64(SampleType.UINT64), FLOAT32(SampleType.FLOAT32), FLOAT64(SampleType.FLOAT64),

	/** 8-bit WAV: 0…255 with the zero at 128, read as −128…127. */
	OFFSET_INT8(SampleType.INT8, 1),

	/** IEEE 754 binary16. */
	FLOAT16(SampleType.FLOAT32, 2);

	private final SampleType type;
	private final int bytes;
	private final boolean inPlace;

	SampleEncoding(SampleType type) {
		this.type = type;
		this.bytes = type.bytes();
		this.inPlace = true;
	}

	SampleEncoding(SampleType decoded, int bytes) {
		this.type = decoded;
		this.bytes = bytes;
		this.inPlace = false;
	}

	/** @return how samples of a type lie in memory as they are */
	public static SampleEncoding of(SampleType type) {
		return valueOf(type.name());
	}

	/** @return the type of the values that are read */
	public SampleType type() {
		return type;
	}

	/** @return the size of a sample in memory */
	public int bytes() {
		return bytes;
	}

	/** @return whether the memory can be read as {@link #type()} without decoding */
	public boolean isInPlace() {
		return inPlace;
	}
}
