package org.edgeloop.onnx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.sun.management.ThreadMXBean;

import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.FunctionProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.SparseTensorProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorAnnotation;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** What is read of files, field by field beside what the generated protobuf classes read of them. */
class ReadModelTest {

	@TempDir
	Path folder;

	@Test
	void realModelsReadAsTheGeneratedClassesReadThem() throws IOException {
		for (Path file : SharedModels.models()) {
			assertSame(file);
		}
	}

	@Test
	void conformanceModelsReadAsTheGeneratedClassesReadThem() throws IOException {
		List<Path> files = SharedModels.conformanceModels(folder);
		assertEquals(638, files.size());
		for (Path file : files) {
			assertSame(file);
		}
	}

	private static void assertSame(Path file) throws IOException {
		ReadModelOperation.Result read = new ReadModelOperation(file).run(Progress.NONE);
		assertEquals(List.of(), read.problems(), file.toString());
		new SameModel(file.toString()).check(ModelProto.parseFrom(Files.readAllBytes(file)), read.model());
	}

	@Test
	void everythingAFileCanHoldIsRead() throws IOException {
		GraphProto.Builder inner = GraphProto.newBuilder().setName("inner").addNode(Protos.node("Identity", List.of("x"), "z"))
				.addOutput(Protos.value("z", 1));
		NodeProto.Builder node = Protos.node("Mine", List.of("x", ""), "y").setDomain("my.domain").setOverload("fast").setDocString("what it does")
				.addMetadataProps(StringStringEntryProto.newBuilder().setKey("k").setValue("v"));
		attributes().forEach(node::addAttribute);
		node.addAttribute(Protos.attribute("body", inner));
		GraphProto.Builder graph = Protos.graph(node).setDocString("about")
				.addSparseInitializer(sparse()).addQuantizationAnnotation(TensorAnnotation.newBuilder().setTensorName("x")
						.addQuantParameterTensorNames(StringStringEntryProto.newBuilder().setKey("SCALE_TENSOR").setValue("s")));
		types().forEach(graph::addValueInfo);
		FunctionProto function = FunctionProto.newBuilder().setName("Mine").setDomain("my.domain").setOverload("fast").addInput("a").addOutput("b")
				.addAttribute("alpha").addAttributeProto(AttributeProto.newBuilder().setName("beta").setF(2).setType(AttributeProto.AttributeType.FLOAT))
				.addNode(Protos.node("Elu", List.of("a"), "b").addAttribute(AttributeProto.newBuilder().setName("alpha").setRefAttrName("alpha")
						.setType(AttributeProto.AttributeType.FLOAT)))
				.addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("ai.onnx").setVersion(18)).setDocString("a function").build();
		ModelProto model = Protos.model(graph).addFunctions(function).setProducerName("p").setProducerVersion("1").setModelVersion(-3).setDomain("d")
				.setDocString("doc").addMetadataProps(StringStringEntryProto.newBuilder().setKey("a").setValue("ä")).build();
		Path file = Files.write(folder.resolve("model.onnx"), model.toByteArray());
		ReadModelOperation.Result read = new ReadModelOperation(file).run(Progress.NONE);
		assertEquals(List.of(), read.problems());
		new SameModel("made").check(model, read.model());
		Function called = read.model().function(read.model().graph().nodes().getFirst()).orElseThrow();
		assertEquals(new Attribute.Reference("alpha"), called.body().nodes().getFirst().attributes().get("alpha"));
		assertEquals("s", read.model().graph().quantization("x").get("SCALE_TENSOR"));
	}

	private static List<AttributeProto> attributes() {
		var text = ByteString.copyFromUtf8("text");
		return List.of(AttributeProto.newBuilder().setName("f").setType(AttributeProto.AttributeType.FLOAT).setF(1.5f).build(),
				AttributeProto.newBuilder().setName("i").setType(AttributeProto.AttributeType.INT).setI(Long.MIN_VALUE).build(),
				AttributeProto.newBuilder().setName("s").setType(AttributeProto.AttributeType.STRING).setS(text).build(),
				AttributeProto.newBuilder().setName("t").setType(AttributeProto.AttributeType.TENSOR)
						.setT(Protos.tensor("", ElementType.FLOAT, 2).addFloatData(1).addFloatData(2)).build(),
				AttributeProto.newBuilder().setName("fs").setType(AttributeProto.AttributeType.FLOATS).addFloats(1).addFloats(-2).build(),
				AttributeProto.newBuilder().setName("is").setType(AttributeProto.AttributeType.INTS).addInts(-1).addInts(1L << 40).build(),
				AttributeProto.newBuilder().setName("ss").setType(AttributeProto.AttributeType.STRINGS).addStrings(text).build(),
				AttributeProto.newBuilder().setName("ts").setType(AttributeProto.AttributeType.TENSORS)
						.addTensors(Protos.tensor("", ElementType.INT64, 1).addInt64Data(7)).build(),
				AttributeProto.newBuilder().setName("gs").setType(AttributeProto.AttributeType.GRAPHS).addGraphs(Protos.graph()).build(),
				AttributeProto.newBuilder().setName("sp").setType(AttributeProto.AttributeType.SPARSE_TENSOR).setSparseTensor(sparse()).build(),
				AttributeProto.newBuilder().setName("tp").setType(AttributeProto.AttributeType.TYPE_PROTO).setTp(Protos.value("", 7, 4).getType()).build());
	}

	private static SparseTensorProto sparse() {
		return SparseTensorProto.newBuilder().addDims(10).setValues(Protos.tensor("sparse", ElementType.FLOAT, 1).addFloatData(3))
				.setIndices(Protos.tensor("", ElementType.INT64, 1).addInt64Data(4)).build();
	}

	private static List<ValueInfoProto> types() {
		TypeProto tensor = Protos.value("", 1, 2).getType();
		TypeProto sequence = TypeProto.newBuilder().setSequenceType(TypeProto.Sequence.newBuilder().setElemType(tensor)).build();
		TypeProto map = TypeProto.newBuilder().setMapType(TypeProto.Map.newBuilder().setKeyType(8).setValueType(tensor)).build();
		TypeProto optional = TypeProto.newBuilder().setOptionalType(TypeProto.Optional.newBuilder().setElemType(sequence)).build();
		TypeProto sparse = TypeProto.newBuilder().setSparseTensorType(TypeProto.SparseTensor.newBuilder().setElemType(11)).build();
		List<ValueInfoProto> values = new ArrayList<>();
		for (TypeProto type : List.of(tensor, sequence, map, optional, sparse)) {
			values.add(ValueInfoProto.newBuilder().setName("v" + values.size()).setType(type).build());
		}
		return values;
	}

	@Test
	void numbersOfAttributesMayBePacked() throws IOException {
		// axes (name), ints (8) packed as one field, type INTS: as some writers do although the format asks for single fields
		byte[] packed = { 10, 4, 'a', 'x', 'e', 's', 66, 3, 1, (byte) 0xac, 2, (byte) 0xa0, 1, 7 };
		AttributeProto attribute = AttributeProto.parseFrom(packed);
		assertEquals(List.of(1L, 300L), attribute.getIntsList(), "what the generated class reads");
		Model model = Protos.read(folder, withRaw(packed)).model();
		assertEquals(new Attribute.OfInts(List.of(1L, 300L)), model.graph().nodes().getFirst().attributes().get("axes"));
	}

	/** @return a model whose one node has an attribute of these bytes */
	static byte[] withRaw(byte[] attribute) throws IOException {
		ByteString node = Protos.node("Op", List.of("x"), "y").build().toByteString().concat(delimited(5, ByteString.copyFrom(attribute)));
		ByteString graph = delimited(1, node).concat(Protos.graph().build().toByteString());
		return ModelProto.newBuilder().setIrVersion(8).addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(17)).build().toByteString()
				.concat(delimited(7, graph)).toByteArray();
	}

	static ByteString delimited(int field, ByteString content) {
		var header = ByteString.newOutput();
		header.write(field << 3 | 2);
		int length = content.size();
		while (length > 127) {
			header.write(length & 127 | 128);
			length >>= 7;
		}
		header.write(length);
		return header.toByteString().concat(content);
	}

	@Test
	void oldFilesHaveNoAttributeTypesAndNoOperatorSets() throws IOException {
		var node = Protos.node("Op", List.of("x"), "y").addAttribute(AttributeProto.newBuilder().setName("i").setI(0))
				.addAttribute(AttributeProto.newBuilder().setName("f").setF(0)).addAttribute(AttributeProto.newBuilder().setName("is").addInts(3));
		ReadModelOperation.Result read = Protos.read(folder, ModelProto.newBuilder().setIrVersion(1).setGraph(Protos.graph(node)));
		assertEquals(List.of(), read.problems());
		assertEquals("{i=OfInt[value=0], f=OfFloat[value=0.0], is=OfInts[values=[3]]}", read.model().graph().nodes().getFirst().attributes().toString());
		assertEquals(1, read.model().opsets().get("ai.onnx"));
	}

	@Test
	void rawContentStaysWhereItIs() throws IOException {
		var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		int weights = 40 << 20;
		Path file = Files.write(folder.resolve("large.onnx"), Protos.model(Protos.graph().addInitializer(Protos.tensor("w", ElementType.UINT8, weights)
				.setRawData(ByteString.copyFrom(new byte[weights])))).build().toByteArray());
		new ReadModelOperation(file).run(Progress.NONE);
		long before = thread.getCurrentThreadAllocatedBytes();
		Model model = new ReadModelOperation(file).run(Progress.NONE).model();
		long allocated = thread.getCurrentThreadAllocatedBytes() - before;
		assertTrue(allocated < weights * 1.2, "the file once, and nothing twice: " + allocated);
		assertEquals(weights, model.graph().initializers().get("w").bytes());
	}
}
