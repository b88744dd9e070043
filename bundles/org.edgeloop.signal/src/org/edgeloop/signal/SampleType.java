package org.edgeloop.signal;

/** How a sample is stored. Integers keep their stored values: nothing is scaled to ±1. */
public enum SampleType {

	INT8(1), UINT8(1), INT16(2), UINT16(2), INT24(3), INT32(4), UINT32(4), INT64(8), UINT64(8), FLOAT32(4), FLOAT64(8);

	private final int bytes;

	SampleType(int bytes) {
		this.bytes = bytes;
	}

	/** @return the size of one stored sample in bytes */
	public int bytes() {
		return bytes;
	}

	/** @return whether a {@code float} holds every value of this type exactly */
	public boolean fitsFloat() {
		return bytes < 4 || this == FLOAT32;
	}
}
