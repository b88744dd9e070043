package org.edgeloop.signal.internal.tdms;

import java.util.Arrays;
import java.util.Optional;

import org.edgeloop.signal.internal.memory.SampleEncoding;
import org.eclipse.jdt.annotation.Nullable;

/** The data types of TDMS, by their numbers in a file. */
enum TdmsType {

	INT8(1, SampleEncoding.INT8), INT16(2, SampleEncoding.INT16), INT32(3, SampleEncoding.INT32),
	INT64(4, SampleEncoding.INT64), UINT8(5, SampleEncoding.UINT8), UINT16(6, SampleEncoding.UINT16),
	UINT32(7, SampleEncoding.UINT32), UINT64(8, SampleEncoding.UINT64), SINGLE(9, SampleEncoding.FLOAT32),
	DOUBLE(10, SampleEncoding.FLOAT64), SINGLE_WITH_UNIT(0x19, SampleEncoding.FLOAT32),
	DOUBLE_WITH_UNIT(0x1A, SampleEncoding.FLOAT64), BOOLEAN(0x21, SampleEncoding.UINT8),

	/** As many bytes as each value's own length says. */
	TEXT(0x20, 0),

	/** Seconds since 1904 and their 2^-64 parts. */
	TIMESTAMP(0x44, 16),

	COMPLEX_SINGLE(0x08000C, 8), COMPLEX_DOUBLE(0x10000D, 16),

	/** The real types stand in the scalers of the raw data index. */
	DAQMX(0xFFFFFFFF, 0);

	private final int code;
	private final int bytes;
	private final @Nullable SampleEncoding encoding;

	TdmsType(int code, SampleEncoding encoding) {
		this.code = code;
		this.bytes = encoding.bytes();
		this.encoding = encoding;
	}

	TdmsType(int code, int bytes) {
		this.code = code;
		this.bytes = bytes;
		this.encoding = null;
	}

	static Optional<TdmsType> of(int code) {
		return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
	}

	/** @return the size of a value, or 0 where the type does not fix it */
	int bytes() {
		return bytes;
	}

	/** @return how a value lies in memory; empty for what is more than one number, or none */
	Optional<SampleEncoding> encoding() {
		SampleEncoding known = encoding;
		return known == null ? Optional.empty() : Optional.of(known);
	}
}
