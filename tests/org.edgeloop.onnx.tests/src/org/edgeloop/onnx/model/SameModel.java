package org.edgeloop.onnx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Holds a model, field by field, against what the generated protobuf classes read. */
record SameModel(String where) {

	void check(ModelProto proto, Model model) throws IOException {
		assertEquals(proto.getIrVersion(), model.origin().irVersion(), where);
		assertEquals(proto.getProducerName() + proto.getProducerVersion() + proto.getDomain() + proto.getModelVersion() + proto.getDocString(),
				model.origin().producer() + model.origin().producerVersion() + model.origin().domain() + model.origin().version()
						+ model.origin().documentation(),
				where);
		assertEquals(opsets(proto.getOpsetImportList()), model.opsets(), where);
		assertEquals(entries(proto.getMetadataPropsList()), model.metadata(), where);
		check(proto.getGraph(), model.graph());
		assertEquals(proto.getFunctionsCount(), model.functions().size(), where);
		for (int i = 0; i < proto.getFunctionsCount(); i++) {
			check(proto.getFunctions(i), model.functions().get(i));
		}
	}

	private static Map<String, Long> opsets(List<OperatorSetIdProto> opsets) {
		return opsets.stream().collect(Collectors.toMap(opset -> domain(opset.getDomain()), OperatorSetIdProto::getVersion));
	}

	private static String domain(String written) {
		return written.isEmpty() ? "ai.onnx" : written;
	}

	private static Map<String, String> entries(List<StringStringEntryProto> entries) {
		return entries.stream().collect(Collectors.toMap(StringStringEntryProto::getKey, StringStringEntryProto::getValue));
	}

	private void check(FunctionProto proto, Function function) throws IOException {
		assertEquals(List.of(domain(proto.getDomain()), proto.getName(), proto.getOverload(), proto.getDocString()),
				List.of(function.domain(), function.name(), function.overload(), function.documentation()), where);
		assertEquals(proto.getInputList(), function.inputs(), where);
		assertEquals(proto.getOutputList(), function.outputs(), where);
		assertEquals(proto.getAttributeList(), function.attributes(), where);
		assertEquals(opsets(proto.getOpsetImportList()), function.opsets(), where);
		attributes(proto.getAttributeProtoList(), function.defaults());
		nodes(proto.getNodeList(), function.body().nodes());
	}

	private void check(GraphProto proto, Graph graph) throws IOException {
		assertEquals(proto.getName() + proto.getDocString(), graph.name() + graph.documentation(), where);
		nodes(proto.getNodeList(), graph.nodes());
		values(proto.getInputList(), graph.inputs());
		values(proto.getOutputList(), graph.outputs());
		for (ValueInfoProto value : proto.getValueInfoList()) {
			check(value, graph.declaredBetween().get(value.getName()));
		}
		assertEquals(proto.getInitializerList().stream().map(TensorProto::getName).toList(), List.copyOf(graph.initializers().keySet()), where);
		for (TensorProto tensor : proto.getInitializerList()) {
			check(tensor, graph.initializers().get(tensor.getName()));
		}
		assertEquals(proto.getSparseInitializerCount(), graph.sparseInitializers().size(), where);
	}

	private void values(List<ValueInfoProto> protos, List<Value> values) {
		assertEquals(protos.size(), values.size(), where);
		for (int i = 0; i < protos.size(); i++) {
			check(protos.get(i), values.get(i));
		}
	}

	private void check(ValueInfoProto proto, Value value) {
		assertEquals(proto.getName() + proto.getDocString(), value.name() + value.documentation(), where);
		assertEquals(text(proto.getType()), value.type().map(ValueType::toString).orElse("?"), where + " " + proto.getName());
	}

	private static String text(TypeProto type) {
		return switch (type.getValueCase()) {
		case TENSOR_TYPE -> element(type.getTensorType().getElemType())
				+ (type.getTensorType().hasShape() ? text(type.getTensorType().getShape()) : "[…]");
		case SPARSE_TENSOR_TYPE -> "sparse " + element(type.getSparseTensorType().getElemType())
				+ (type.getSparseTensorType().hasShape() ? text(type.getSparseTensorType().getShape()) : "[…]");
		case SEQUENCE_TYPE -> "seq(" + text(type.getSequenceType().getElemType()) + ")";
		case OPTIONAL_TYPE -> "optional(" + text(type.getOptionalType().getElemType()) + ")";
		case MAP_TYPE -> "map(" + element(type.getMapType().getKeyType()) + ", " + text(type.getMapType().getValueType()) + ")";
		case OPAQUE_TYPE -> "opaque(" + type.getOpaqueType().getDomain() + ", " + type.getOpaqueType().getName() + ")";
		case VALUE_NOT_SET -> "?";
		};
	}

	private static String element(int code) {
		return switch (TensorProto.DataType.forNumber(code)) {
		case FLOAT -> "float32";
		case DOUBLE -> "float64";
		default -> TensorProto.DataType.forNumber(code).name().toLowerCase(java.util.Locale.ROOT);
		};
	}

	private static String text(TensorShapeProto shape) {
		return shape.getDimList().stream().map(dim -> dim.hasDimValue() ? dim.getDimValue() < 0 ? "?" : Long.toString(dim.getDimValue())
				: dim.getDimParam().isEmpty() ? "?" : dim.getDimParam()).collect(Collectors.joining(", ", "[", "]"));
	}

	private void nodes(List<NodeProto> protos, List<Node> nodes) throws IOException {
		assertEquals(protos.size(), nodes.size(), where);
		for (int i = 0; i < protos.size(); i++) {
			NodeProto proto = protos.get(i);
			Node node = nodes.get(i);
			assertEquals(i, node.index(), where);
			assertEquals(List.of(proto.getName(), proto.getOpType(), domain(proto.getDomain()), proto.getOverload(), proto.getDocString()),
					List.of(node.name(), node.operator(), node.domain(), node.overload(), node.documentation()), where);
			assertEquals(proto.getInputList(), node.inputs(), where);
			assertEquals(proto.getOutputList(), node.outputs(), where);
			assertEquals(entries(proto.getMetadataPropsList()), node.metadata(), where);
			attributes(proto.getAttributeList(), node.attributes());
		}
	}

	private void attributes(List<AttributeProto> protos, Map<String, Attribute> attributes) throws IOException {
		assertEquals(protos.stream().map(AttributeProto::getName).toList(), List.copyOf(attributes.keySet()), where);
		for (AttributeProto proto : protos) {
			check(proto, attributes.get(proto.getName()));
		}
	}

	private void check(AttributeProto proto, Attribute attribute) throws IOException {
		if (!proto.getRefAttrName().isEmpty()) {
			assertEquals(new Attribute.Reference(proto.getRefAttrName()), attribute, where);
			return;
		}
		switch (attribute) {
		case Attribute.OfInt number -> assertEquals(proto.getI(), number.value(), where);
		case Attribute.OfFloat number -> assertEquals(proto.getF(), number.value(), where);
		case Attribute.OfString text -> assertEquals(proto.getS().toStringUtf8(), text.value(), where);
		case Attribute.OfInts numbers -> assertEquals(proto.getIntsList(), numbers.values(), where);
		case Attribute.OfFloats numbers -> assertEquals(proto.getFloatsList(), numbers.values(), where);
		case Attribute.OfStrings texts -> assertEquals(proto.getStringsList().stream().map(ByteString::toStringUtf8).toList(), texts.values(), where);
		case Attribute.OfTensor tensor -> check(proto.getT(), tensor.value());
		case Attribute.OfTensors tensors -> check(proto.getTensors(0), tensors.values().getFirst());
		case Attribute.OfSparseTensor sparse -> check(proto.getSparseTensor().getValues(), sparse.value().values());
		case Attribute.OfGraph graph -> check(proto.getG(), graph.value());
		case Attribute.OfGraphs graphs -> check(proto.getGraphs(0), graphs.values().getFirst());
		case Attribute.OfType type -> assertEquals(text(proto.getTp()), type.value().toString(), where);
		default -> throw new AssertionError(where + ": " + attribute);
		}
	}

	private void check(TensorProto proto, Tensor tensor) throws IOException {
		String name = where + " " + proto.getName();
		assertEquals(proto.getName() + proto.getDocString(), tensor.name() + tensor.documentation(), name);
		assertEquals(proto.getDataType(), tensor.type().code(), name);
		assertEquals(proto.getDimsList(), tensor.dims(), name);
		int count = Math.toIntExact(tensor.elements());
		switch (tensor.type()) {
		case FLOAT -> {
			ByteBuffer raw = raw(proto);
			double[] numbers = tensor.doubles(0, count);
			for (int i = 0; i < count; i++) {
				assertEquals(proto.hasRawData() ? raw.getFloat() : proto.getFloatData(i), (float) numbers[i], name);
			}
		}
		case INT64 -> {
			ByteBuffer raw = raw(proto);
			long[] numbers = tensor.longs(0, count);
			for (int i = 0; i < count; i++) {
				assertEquals(proto.hasRawData() ? raw.getLong() : proto.getInt64Data(i), numbers[i], name);
			}
		}
		case STRING -> assertEquals(proto.getStringDataList().stream().map(ByteString::toStringUtf8).toList(), tensor.texts(0, count), name);
		default -> assertEquals(proto.hasRawData() ? proto.getRawData().size() : tensor.bytes(), tensor.bytes(), name);
		}
	}

	private static ByteBuffer raw(TensorProto proto) {
		return proto.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
	}
}
