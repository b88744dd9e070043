package org.edgeloop.signal.internal.hdf;

import java.nio.ByteOrder;
import java.util.Optional;

import org.edgeloop.signal.internal.memory.SampleEncoding;

import io.jhdf.object.datatype.BitField;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.datatype.EnumDataType;
import io.jhdf.object.datatype.FixedPoint;
import io.jhdf.object.datatype.FloatingPoint;

/**
 * How a number is stored.
 *
 * @param encoding the size and kind of the number
 * @param order its byte order
 */
record HdfNumber(SampleEncoding encoding, ByteOrder order) {

	/** @return the number type; empty if a value is none, or of a kind that no sample has */
	static Optional<HdfNumber> of(DataType type) {
		return switch (type) {
		case FixedPoint whole -> whole.getBitOffset() == 0 && whole.getBitPrecision() == whole.getSize() * 8
				? whole(whole.getSize(), whole.isSigned(), whole.getByteOrder())
				: Optional.empty();
		case FloatingPoint floating -> floating(floating);
		case EnumDataType named -> of(named.getBaseType());
		case BitField bits -> bits.getBitOffset() == 0 && bits.getBitPrecision() == bits.getSize() * 8
				? whole(bits.getSize(), false, bits.getByteOrder())
				: Optional.empty();
		default -> Optional.empty();
		};
	}

	private static Optional<HdfNumber> whole(int bytes, boolean isSigned, ByteOrder order) {
		SampleEncoding encoding = switch (bytes) {
		case 1 -> isSigned ? SampleEncoding.INT8 : SampleEncoding.UINT8;
		case 2 -> isSigned ? SampleEncoding.INT16 : SampleEncoding.UINT16;
		case 3 -> isSigned ? SampleEncoding.INT24 : null;
		case 4 -> isSigned ? SampleEncoding.INT32 : SampleEncoding.UINT32;
		case 8 -> isSigned ? SampleEncoding.INT64 : SampleEncoding.UINT64;
		default -> null;
		};
		return Optional.ofNullable(encoding).map(known -> new HdfNumber(known, order));
	}

	/** Only the formats of IEEE 754: others of the same size, such as bfloat16, would read as nonsense. */
	private static Optional<HdfNumber> floating(FloatingPoint type) {
		SampleEncoding encoding = switch (type.getSize()) {
		case 2 -> SampleEncoding.FLOAT16;
		case 4 -> SampleEncoding.FLOAT32;
		case 8 -> SampleEncoding.FLOAT64;
		default -> null;
		};
		int mantissa = switch (type.getSize()) {
		case 2 -> 10;
		case 4 -> 23;
		default -> 52;
		};
		boolean isIeee = type.getMantissaSize() == mantissa && type.getExponentLocation() == mantissa
				&& type.getExponentSize() == type.getSize() * 8 - mantissa - 1 && type.getMantissaLocation() == 0
				&& type.getBitOffset() == 0 && type.getSignLocation() == type.getSize() * 8 - 1;
		return isIeee ? Optional.ofNullable(encoding).map(known -> new HdfNumber(known, type.getByteOrder()))
				: Optional.empty();
	}
}
