package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.model.ValueType;

import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Types of values, as messages say them. */
final class Types {

	private Types() {
	}

	static Value value(ByteBuffer message) throws IOException {
		ValueInfoProto info = ValueInfoProto.parseFrom(message);
		return new Value(info.getName(), info.hasType() ? type(info.getType()) : Optional.empty(), info.getDocString());
	}

	static Optional<ValueType> type(TypeProto type) {
		return switch (type.getValueCase()) {
		case TENSOR_TYPE -> element(type.getTensorType().getElemType()).map(element -> new ValueType.OfTensor(element,
				type.getTensorType().hasShape() ? Optional.of(shape(type.getTensorType().getShape())) : Optional.empty()));
		case SPARSE_TENSOR_TYPE -> element(type.getSparseTensorType().getElemType()).map(element -> new ValueType.OfSparseTensor(element,
				type.getSparseTensorType().hasShape() ? Optional.of(shape(type.getSparseTensorType().getShape())) : Optional.empty()));
		case SEQUENCE_TYPE -> Optional.of(new ValueType.OfSequence(type(type.getSequenceType().getElemType())));
		case OPTIONAL_TYPE -> Optional.of(new ValueType.OfOptional(type(type.getOptionalType().getElemType())));
		case MAP_TYPE -> element(type.getMapType().getKeyType()).map(key -> new ValueType.OfMap(key, type(type.getMapType().getValueType())));
		case OPAQUE_TYPE -> Optional.of(new ValueType.Opaque(type.getOpaqueType().getDomain(), type.getOpaqueType().getName()));
		case VALUE_NOT_SET -> Optional.empty();
		};
	}

	private static Optional<ElementType> element(int code) {
		return ElementType.of(code);
	}

	private static Shape shape(TensorShapeProto shape) {
		List<Dimension> dimensions = new ArrayList<>();
		for (TensorShapeProto.Dimension dim : shape.getDimList()) {
			dimensions.add(switch (dim.getValueCase()) {
			case DIM_VALUE -> dim.getDimValue() < 0 ? Dimension.UNKNOWN : Dimension.of(dim.getDimValue());
			case DIM_PARAM -> Dimension.named(dim.getDimParam());
			case VALUE_NOT_SET -> Dimension.UNKNOWN;
			});
		}
		return new Shape(dimensions);
	}
}
