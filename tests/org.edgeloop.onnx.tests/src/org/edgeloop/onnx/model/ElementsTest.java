package org.edgeloop.onnx.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.TensorProto;

/** Elements of all types, raw and in typed fields. */
class ElementsTest {

	@TempDir
	Path folder;

	private Tensor read(TensorProto.Builder proto) throws IOException {
		return Protos.read(folder, Protos.model(Protos.chain(1).addInitializer(proto))).model().graph().initializers().get(proto.getName());
	}

	private Tensor raw(ElementType type, int elements, byte... bytes) throws IOException {
		return read(Protos.tensor("t", type, elements).setRawData(ByteString.copyFrom(bytes)));
	}

	/** Typed fields as onnx.proto describes them: small types in int32_data, those below a byte packed in its bytes. */
	@ParameterizedTest
	@EnumSource(value = ElementType.class, mode = Mode.EXCLUDE, names = "STRING")
	void typedFieldsHoldWhatRawDataHolds(ElementType type) throws IOException {
		int count = 24;
		byte[] bytes = new byte[(int) type.bytes(count)];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = type == ElementType.BOOL ? (byte) (i & 1) : (byte) (i * 37 + 11);
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		TensorProto.Builder typed = Protos.tensor("t", type, count);
		while (buffer.hasRemaining()) {
			switch (type) {
			case FLOAT, COMPLEX64 -> typed.addFloatData(buffer.getFloat());
			case DOUBLE, COMPLEX128 -> typed.addDoubleData(buffer.getDouble());
			case INT64 -> typed.addInt64Data(buffer.getLong());
			case UINT64 -> typed.addUint64Data(buffer.getLong());
			case UINT32 -> typed.addUint64Data(Integer.toUnsignedLong(buffer.getInt()));
			case INT32 -> typed.addInt32Data(buffer.getInt());
			case INT16 -> typed.addInt32Data(buffer.getShort());
			case UINT16, FLOAT16, BFLOAT16 -> typed.addInt32Data(Short.toUnsignedInt(buffer.getShort()));
			case INT8 -> typed.addInt32Data(buffer.get());
			default -> typed.addInt32Data(Byte.toUnsignedInt(buffer.get()));
			}
		}
		assertArrayEquals(raw(type, count, bytes).doubles(0, count), read(typed).doubles(0, count));
	}

	@Test
	void wholeNumbersAreExact() throws IOException {
		assertEquals(Long.MIN_VALUE, read(Protos.tensor("t", ElementType.INT64).addInt64Data(Long.MIN_VALUE)).longs(0, 1)[0]);
		assertEquals(-1, read(Protos.tensor("t", ElementType.UINT64).addUint64Data(-1)).longs(0, 1)[0]);
		assertEquals(0x1p64, read(Protos.tensor("t", ElementType.UINT64).addUint64Data(-1)).doubles(0, 1)[0]);
		assertEquals(4294967295L, read(Protos.tensor("t", ElementType.UINT32).addUint64Data(4294967295L)).longs(0, 1)[0]);
		assertEquals(65535, read(Protos.tensor("t", ElementType.UINT16).addInt32Data(65535)).longs(0, 1)[0]);
		assertEquals(1, raw(ElementType.BOOL, 1, (byte) 255).longs(0, 1)[0]);
	}

	@Test
	void elementsBelowAByteBeginAtItsLowestBits() throws IOException {
		assertArrayEquals(new long[] { 1, 15, 8 }, raw(ElementType.UINT4, 3, (byte) 0xf1, (byte) 0x08).longs(0, 3));
		assertArrayEquals(new long[] { 1, -1, -8 }, raw(ElementType.INT4, 3, (byte) 0xf1, (byte) 0x08).longs(0, 3));
		assertArrayEquals(new long[] { 0, 1, 2, 3, 3 }, raw(ElementType.UINT2, 5, (byte) 0b11100100, (byte) 3).longs(0, 5));
		assertArrayEquals(new long[] { 0, 1, -2, -1, -1 }, raw(ElementType.INT2, 5, (byte) 0b11100100, (byte) 3).longs(0, 5));
		assertArrayEquals(new long[] { -1, -8 }, raw(ElementType.INT4, 3, (byte) 0xf1, (byte) 0x08).longs(1, 2));
		assertArrayEquals(new double[] { 0, 0.5, 1, 1.5, 2, 3, 4, 6, -0.0, -0.5, -1, -1.5, -2, -3, -4, -6 },
				raw(ElementType.FLOAT4E2M1, 16, (byte) 0x10, (byte) 0x32, (byte) 0x54, (byte) 0x76, (byte) 0x98, (byte) 0xba, (byte) 0xdc, (byte) 0xfe)
						.doubles(0, 16));
	}

	private double[] codes(ElementType type) throws IOException {
		byte[] codes = new byte[256];
		IntStream.range(0, 256).forEach(code -> codes[code] = (byte) code);
		return raw(type, 256, codes).doubles(0, 256);
	}

	/** The values that the Open Compute Project's specification of 8-bit floating point and ONNX's page on float8 give. */
	@Test
	void float8HasItsPublishedValues() throws IOException {
		double[] e4m3 = codes(ElementType.FLOAT8E4M3FN);
		assertEquals(List.of(448.0, 0x1p-6, 0x1p-9, Double.NaN, Double.NaN, -448.0), at(e4m3, 0x7e, 0x08, 0x01, 0x7f, 0xff, 0xfe));
		double[] e5m2 = codes(ElementType.FLOAT8E5M2);
		assertEquals(List.of(57344.0, 0x1p-14, 0x1p-16, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN),
				at(e5m2, 0x7b, 0x04, 0x01, 0x7c, 0xfc, 0x7d));
		double[] e4m3z = codes(ElementType.FLOAT8E4M3FNUZ);
		assertEquals(List.of(240.0, 0x1p-10, Double.NaN, -240.0), at(e4m3z, 0x7f, 0x01, 0x80, 0xff));
		double[] e5m2z = codes(ElementType.FLOAT8E5M2FNUZ);
		assertEquals(List.of(57344.0, 0x1p-17, Double.NaN, -57344.0), at(e5m2z, 0x7f, 0x01, 0x80, 0xff));
		double[] scales = codes(ElementType.FLOAT8E8M0);
		assertEquals(List.of(0x1p-127, 1.0, 0x1p127, Double.NaN), at(scales, 0, 127, 254, 255));
	}

	/** E5M2 is the upper half of an IEEE half precision number. */
	@Test
	void everyE5M2IsTheHalfPrecisionNumberItBegins() throws IOException {
		double[] values = codes(ElementType.FLOAT8E5M2);
		for (int code = 0; code < 256; code++) {
			assertEquals(Float.float16ToFloat((short) (code << 8)), values[code]);
		}
	}

	private static List<Double> at(double[] values, int... codes) {
		return IntStream.of(codes).mapToObj(code -> values[code]).toList();
	}

	@Test
	void halvesAndBrainFloatsAreExact() throws IOException {
		assertArrayEquals(new double[] { 1, -2, 65504, 0x1p-24 },
				raw(ElementType.FLOAT16, 4, (byte) 0, (byte) 0x3c, (byte) 0, (byte) 0xc0, (byte) 0xff, (byte) 0x7b, (byte) 1, (byte) 0).doubles(0, 4));
		assertArrayEquals(new double[] { 1, -2, 3.140625 },
				raw(ElementType.BFLOAT16, 3, (byte) 0x80, (byte) 0x3f, (byte) 0, (byte) 0xc0, (byte) 0x49, (byte) 0x40).doubles(0, 3));
	}

	@Test
	void textsAreTexts() throws IOException {
		Tensor tensor = read(Protos.tensor("t", ElementType.STRING, 2).addStringData(ByteString.copyFromUtf8("ä")).addStringData(ByteString.copyFromUtf8("b")));
		assertEquals(List.of("ä", "b"), tensor.texts(0, 2));
		assertEquals(3, tensor.bytes());
		assertThrows(ProblemException.class, () -> tensor.doubles(0, 1));
		Tensor numbers = raw(ElementType.INT8, 1, (byte) 1);
		assertThrows(ProblemException.class, () -> numbers.texts(0, 1));
		assertThrows(ProblemException.class, () -> read(Protos.tensor("t", ElementType.FLOAT, 1).addFloatData(1)).longs(0, 1));
	}

	/** The type says which field counts; another one that is filled too must not disturb. */
	@Test
	void fieldsOfOtherTypesAreNotRead() throws IOException {
		Tensor tensor = read(Protos.tensor("t", ElementType.FLOAT, 1).addFloatData(5).addInt64Data(1).addInt64Data(2).addDoubleData(3).addUint64Data(4));
		assertEquals(5, tensor.doubles(0, 1)[0]);
		assertEquals(4, tensor.bytes());
	}

	@Test
	void aTensorThatHoldsLessThanItsShapeSaysIsAProblemAndStaysReadableAsFarAsItGoes() throws IOException {
		ReadModelOperation.Result read = Protos.read(folder,
				Protos.model(Protos.chain(1).addInitializer(Protos.tensor("t", ElementType.FLOAT, 4).addFloatData(1).addFloatData(2))));
		assertTrue(read.problems().getFirst().what().contains("holds 8 bytes, and float32[4] needs 16"), read.problems().toString());
		Tensor tensor = read.model().graph().initializers().get("t");
		assertArrayEquals(new double[] { 1, 2 }, tensor.doubles(0, 2));
		assertThrows(ProblemException.class, () -> tensor.doubles(0, 4));
	}
}
