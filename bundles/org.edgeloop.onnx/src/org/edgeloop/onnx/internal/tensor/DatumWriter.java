package org.edgeloop.onnx.internal.tensor;

import java.util.List;

import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;

import ai.onnx.proto.OnnxMl.TensorProto;

/** Makes messages of values. The generated classes know those of tensors alone; the others are made field by field. */
public final class DatumWriter {

	private static final int ELEMENT_KIND = 2;

	/** A kind of element: its number in {@code elem_type}; its field has a number that is larger by two. */
	private enum Kind {
		UNDEFINED, TENSOR, SPARSE_TENSOR, SEQUENCE, MAP, OPTIONAL;

		int field() {
			return ordinal() + 2;
		}

		static Kind of(Datum datum) {
			return switch (datum) {
			case Datum.OfTensor _ -> TENSOR;
			case Datum.OfSequence _ -> SEQUENCE;
			case Datum.OfMap _ -> MAP;
			case Datum.OfOptional _ -> OPTIONAL;
			};
		}
	}

	private DatumWriter() {
	}

	/** @return the message that {@link DatumReader} reads */
	public static ByteString bytes(Datum datum) {
		return switch (datum) {
		case Datum.OfTensor(TensorArray array) -> tensor("", array).toByteString();
		case Datum.OfSequence(List<Datum> elements) -> message(elements).toByteString();
		case Datum.OfOptional(var element) -> message(element.stream().toList()).toByteString();
		case Datum.OfMap(TensorArray keys, List<Datum> values) -> map(keys, values).toByteString();
		};
	}

	/** @param name empty for none */
	public static TensorProto tensor(String name, TensorArray array) {
		TensorProto.Builder proto = TensorProto.newBuilder().setDataType(array.type().code()).addAllDims(array.dims());
		if (!name.isEmpty()) {
			proto.setName(name);
		}
		if (array.isText()) {
			array.texts().forEach(text -> proto.addStringData(ByteString.copyFromUtf8(text)));
		} else {
			proto.setRawData(ByteString.copyFrom(array.bytes()));
		}
		return proto.build();
	}

	private static UnknownFieldSet message(List<Datum> elements) {
		UnknownFieldSet.Builder message = UnknownFieldSet.newBuilder();
		Kind kind = elements.isEmpty() ? Kind.UNDEFINED : Kind.of(elements.getFirst());
		message.addField(ELEMENT_KIND, number(kind.ordinal()));
		if (!elements.isEmpty()) {
			UnknownFieldSet.Field.Builder field = UnknownFieldSet.Field.newBuilder();
			elements.forEach(element -> field.addLengthDelimited(bytes(element)));
			message.addField(kind.field(), field.build());
		}
		return message.build();
	}

	private static UnknownFieldSet map(TensorArray keys, List<Datum> values) {
		UnknownFieldSet.Builder message = UnknownFieldSet.newBuilder().addField(2, number(keys.type().code()));
		UnknownFieldSet.Field.Builder field = UnknownFieldSet.Field.newBuilder();
		if (keys.type() == ElementType.STRING) {
			keys.texts().forEach(key -> field.addLengthDelimited(ByteString.copyFromUtf8(key)));
			message.addField(4, field.build());
		} else {
			for (long key : keys.longs(0, keys.elements())) {
				field.addVarint(key);
			}
			message.addField(3, field.build());
		}
		return message.addField(5, UnknownFieldSet.Field.newBuilder().addLengthDelimited(message(values).toByteString()).build()).build();
	}

	private static UnknownFieldSet.Field number(long value) {
		return UnknownFieldSet.Field.newBuilder().addVarint(value).build();
	}
}
