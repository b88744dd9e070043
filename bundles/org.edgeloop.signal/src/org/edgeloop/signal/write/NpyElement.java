package org.edgeloop.signal.write;

import java.nio.ByteBuffer;

import org.edgeloop.signal.SampleType;

/** NumPy's element types. */
enum NpyElement {

	INT8("|i1", 1), UINT8("|u1", 1), INT16("<i2", 2), UINT16("<u2", 2), INT32("<i4", 4), UINT32("<u4", 4),
	FLOAT32("<f4", 4), FLOAT64("<f8", 8);

	private final String description;
	private final int bytes;

	NpyElement(String description, int bytes) {
		this.description = description;
		this.bytes = bytes;
	}

	/** @return NumPy's name of the type */
	String description() {
		return description;
	}

	int bytes() {
		return bytes;
	}

	static NpyElement of(SampleType type) {
		return switch (type) {
			case INT8 -> INT8;
			case UINT8 -> UINT8;
			case INT16 -> INT16;
			case UINT16 -> UINT16;
			case INT24, INT32 -> INT32;
			case UINT32 -> UINT32;
			case FLOAT32 -> FLOAT32;
			case INT64, UINT64, FLOAT64 -> FLOAT64;
		};
	}

	/** Values come from the type itself, so that no cast here loses anything. */
	void put(ByteBuffer out, double value) {
		switch (this) {
			case INT8, UINT8 -> out.put((byte) (int) value);
			case INT16, UINT16 -> out.putShort((short) (int) value);
			case INT32, UINT32 -> out.putInt((int) (long) value);
			case FLOAT32 -> out.putFloat((float) value);
			case FLOAT64 -> out.putDouble(value);
		}
	}
}
