package org.edgeloop.onnx.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.internal.tensor.DatumWriter;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.onnx.tensor.TensorArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Values of all types on their way through ONNX Runtime, by operators that leave them as they are. */
class ModelSessionTest {

	@TempDir
	private Path folder;

	private final GraphProto.Builder graph = GraphProto.newBuilder().setName("g");

	private static TypeProto tensor(ElementType element, long... dims) {
		var shape = TensorShapeProto.newBuilder();
		for (long dim : dims) {
			shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(dim));
		}
		return TypeProto.newBuilder().setTensorType(TypeProto.Tensor.newBuilder().setElemType(element.code()).setShape(shape)).build();
	}

	private static TypeProto sequence(TypeProto element) {
		return TypeProto.newBuilder().setSequenceType(TypeProto.Sequence.newBuilder().setElemType(element)).build();
	}

	private static TypeProto optional(TypeProto element) {
		return TypeProto.newBuilder().setOptionalType(TypeProto.Optional.newBuilder().setElemType(element)).build();
	}

	private static ValueInfoProto value(String name, TypeProto type) {
		return ValueInfoProto.newBuilder().setName(name).setType(type).build();
	}

	private void node(String operator, List<String> inputs, String output, AttributeProto... attributes) {
		graph.addNode(NodeProto.newBuilder().setOpType(operator).addAllInput(inputs).addOutput(output).addAllAttribute(List.of(attributes)));
	}

	private static AttributeProto to(ElementType type) {
		return AttributeProto.newBuilder().setName("to").setType(AttributeProto.AttributeType.INT).setI(type.code()).build();
	}

	private Model model(long opset) throws IOException {
		Path file = folder.resolve("model.onnx");
		Files.write(file, ModelProto.newBuilder().setIrVersion(10).addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(opset)).setGraph(graph)
				.build().toByteArray());
		return new ReadModelOperation(file).run(Progress.NONE).model();
	}

	private Map<String, Datum> run(long opset, Map<String, Datum> inputs) throws IOException {
		return new RunModelOperation(model(opset), inputs, RunSettings.usual().withThreads(1)).run(Progress.NONE).outputs();
	}

	/** All the bytes there are, so that no bit can be lost without being seen; bools are 0 and 1. */
	private static TensorArray everything(ElementType type) {
		int elements = type.bits() == 8 ? 256 : 64;
		ByteBuffer bytes = ByteBuffer.allocate((int) type.bytes(elements));
		for (int i = 0; i < bytes.capacity(); i++) {
			bytes.put(i, type == ElementType.BOOL ? (byte) (i & 1) : (byte) (i * 37));
		}
		return TensorArray.of(type, List.of(2L, elements / 2L), bytes);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "STRING", "COMPLEX64", "COMPLEX128", "UINT4", "INT4", "FLOAT4E2M1", "FLOAT8E8M0", "UINT2", "INT2" })
	void bitsComeThroughAsTheyAre(ElementType type) throws IOException {
		TensorArray given = everything(type);
		TypeProto declared = tensor(type, 2, given.elements() / 2);
		graph.addInput(value("x", declared)).addOutput(value("y", declared));
		node("Identity", List.of("x"), "y");
		TensorArray back = array(run(21, Map.of("x", Datum.of(given))).get("y"));
		assertEquals(type, back.type());
		assertEquals(given.dims(), back.dims());
		assertEquals(given.bytes(), back.bytes());
	}

	@ParameterizedTest
	@EnumSource(names = { "UINT4", "INT4", "UINT2", "INT2", "FLOAT8E8M0" })
	void whatJavaDoesNotPassOutIsCast(ElementType type) throws IOException {
		TensorArray given = everything(type);
		graph.addInput(value("x", tensor(type, 2, given.elements() / 2))).addOutput(value("y", tensor(type, 2, given.elements() / 2)));
		node("Cast", List.of("x"), "wide", to(ElementType.FLOAT));
		node("Cast", List.of("wide"), "y", to(type));
		assertEquals(given.bytes(), array(run(25, Map.of("x", Datum.of(given))).get("y")).bytes());
	}

	@Test
	void textsComeThrough() throws IOException {
		graph.addInput(value("x", tensor(ElementType.STRING, 3))).addOutput(value("y", tensor(ElementType.STRING, 3)));
		node("Identity", List.of("x"), "y");
		TensorArray given = TensorArray.ofTexts(List.of(3L), List.of("", "ä€𝄞", "a\nb"));
		assertEquals(given.texts(), array(run(21, Map.of("x", Datum.of(given))).get("y")).texts());
	}

	@Test
	void arraysWithoutElementsAndScalarsComeThrough() throws IOException {
		graph.addInput(value("x", tensor(ElementType.UINT32, 0, 3))).addOutput(value("y", tensor(ElementType.UINT32, 0, 3)));
		graph.addInput(value("s", tensor(ElementType.UINT16))).addOutput(value("t", tensor(ElementType.UINT16)));
		node("Identity", List.of("x"), "y");
		node("Identity", List.of("s"), "t");
		Map<String, Datum> outputs = run(21, Map.of("x", Datum.of(TensorArray.ofLongs(ElementType.UINT32, List.of(0L, 3L))), "s",
				Datum.of(TensorArray.ofLongs(ElementType.UINT16, List.of(), 65535))));
		assertEquals(List.of(0L, 3L), array(outputs.get("y")).dims());
		assertArrayEquals(new long[] { 65535 }, array(outputs.get("t")).longs(0, 1));
	}

	@ParameterizedTest
	@EnumSource(names = { "BOOL", "UINT8", "INT8", "UINT16", "INT16", "INT32", "UINT32", "UINT64", "FLOAT16", "DOUBLE" })
	void sequencesComeThroughWithElementsOfAnyShape(ElementType type) throws IOException {
		TypeProto declared = sequence(TypeProto.newBuilder().setTensorType(TypeProto.Tensor.newBuilder().setElemType(type.code())).build());
		graph.addInput(value("x", declared)).addOutput(value("y", declared));
		node("Identity", List.of("x"), "y");
		Datum given = new Datum.OfSequence(List.of(Datum.of(TensorArray.ofLongs(type, List.of(2L), 1, 0)), Datum.of(TensorArray.ofLongs(type, List.of(), 1)),
				Datum.of(TensorArray.ofLongs(type, List.of(0L)))));
		assertSame(given, run(16, Map.of("x", given)).get("y"));
		assertSame(new Datum.OfSequence(List.of()), run(16, Map.of("x", new Datum.OfSequence(List.of()))).get("y"));
	}

	@Test
	void optionalsComeThroughFullAndEmpty() throws IOException {
		graph.addInput(value("x", optional(tensor(ElementType.UINT16, 2)))).addOutput(value("y", optional(tensor(ElementType.UINT16, 2))));
		graph.addInput(value("v", optional(sequence(tensor(ElementType.INT32, 2))))).addOutput(value("w", optional(sequence(tensor(ElementType.INT32, 2)))));
		node("Identity", List.of("x"), "y");
		node("Identity", List.of("v"), "w");
		Datum tensor = Datum.of(TensorArray.ofLongs(ElementType.UINT16, List.of(2L), 65535, 1));
		Datum sequence = new Datum.OfSequence(List.of(Datum.of(TensorArray.ofLongs(ElementType.INT32, List.of(2L), -1, 1))));
		Datum full = new Datum.OfOptional(Optional.of(tensor));
		Datum fullSequence = new Datum.OfOptional(Optional.of(sequence));
		Datum empty = new Datum.OfOptional(Optional.empty());
		assertAll(run(18, Map.of("x", full, "v", empty)), full, empty);
		assertAll(run(18, Map.of("x", empty, "v", fullSequence)), empty, fullSequence);
		assertAll(run(18, Map.of("x", tensor, "v", sequence)), full, fullSequence);
	}

	private static void assertAll(Map<String, Datum> outputs, Datum tensor, Datum sequence) {
		assertSame(tensor, outputs.get("y"));
		assertSame(sequence, outputs.get("w"));
	}

	private static void assertSame(Datum expected, Datum actual) {
		Map<String, Datum> all = Map.of("y", expected);
		OutputComparison comparison = new CompareOutputsOperation(all, Map.of("y", actual), new Tolerance(0, 0)).run(Progress.NONE).getFirst();
		assertTrue(comparison.same(), comparison.reason());
	}

	@Test
	void defaultsStayUnlessAnotherValueIsGiven() throws IOException {
		graph.addInput(value("x", tensor(ElementType.FLOAT, 1))).addInput(value("w", tensor(ElementType.FLOAT, 1)));
		graph.addInitializer(DatumWriter.tensor("w", TensorArray.ofDoubles(ElementType.FLOAT, List.of(1L), 10)));
		graph.addOutput(value("y", tensor(ElementType.FLOAT, 1)));
		node("Add", List.of("x", "w"), "y");
		Datum one = Datum.of(TensorArray.ofDoubles(ElementType.FLOAT, List.of(1L), 1));
		assertEquals(11, array(run(21, Map.of("x", one)).get("y")).doubles(0, 1)[0]);
		assertEquals(2, array(run(21, Map.of("x", one, "w", one)).get("y")).doubles(0, 1)[0]);
	}

	/** The model is handed over as bytes, which lie in no folder. */
	@Test
	void externalDataIsFoundByAModelThatIsChanged() throws IOException {
		Files.write(folder.resolve("w.bin"), new byte[] { 0, 0, 0, 0, 0, 0, (byte) 0x20, 0x41 });
		graph.addInput(value("n", tensor(ElementType.UINT32, 1))).addOutput(value("y", tensor(ElementType.FLOAT, 1)));
		graph.addInitializer(TensorProto.newBuilder().setName("w").setDataType(1).addDims(1).setDataLocation(TensorProto.DataLocation.EXTERNAL)
				.addExternalData(entry("location", "w.bin")).addExternalData(entry("offset", "4")).addExternalData(entry("length", "4")));
		node("Cast", List.of("n"), "f", to(ElementType.FLOAT));
		node("Add", List.of("f", "w"), "y");
		assertEquals(15, array(run(21, Map.of("n", Datum.of(TensorArray.ofLongs(ElementType.UINT32, List.of(1L), 5)))).get("y")).doubles(0, 1)[0]);
	}

	private static StringStringEntryProto entry(String key, String value) {
		return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
	}

	@Test
	void oneSessionRunsWithOtherInputs() throws IOException {
		graph.addInput(value("x", tensor(ElementType.FLOAT, 1))).addInput(value("n", tensor(ElementType.UINT16, 1)));
		graph.addOutput(value("y", tensor(ElementType.FLOAT, 1)));
		node("Cast", List.of("n"), "f", to(ElementType.FLOAT));
		node("Add", List.of("x", "f"), "y");
		List<Double> sums = new ArrayList<>();
		try (var session = new ModelSession(model(21), RunSettings.usual(), Map.of("f", Optional.empty()))) {
			for (int i = 0; i < 4; i++) {
				Map<String, Datum> inputs = new LinkedHashMap<>();
				inputs.put("x", Datum.of(TensorArray.ofDoubles(ElementType.FLOAT, List.of(1L), 100 * i)));
				inputs.put("n", Datum.of(TensorArray.ofLongs(ElementType.UINT16, List.of(1L), i / 2)));
				Map<String, Datum> outputs = session.run(inputs, Progress.NONE);
				assertEquals(List.of("y", "f"), List.copyOf(outputs.keySet()));
				sums.add(array(outputs.get("y")).doubles(0, 1)[0]);
			}
		}
		assertEquals(List.of(0.0, 100.0, 201.0, 301.0), sums);
	}

	@Test
	void whatDoesNotFitIsSaidBeforeItIsRun() throws IOException {
		graph.addInput(value("x", tensor(ElementType.UINT8, 2))).addOutput(value("y", tensor(ElementType.UINT8, 2)));
		node("Identity", List.of("x"), "y");
		assertEquals("no value is given for x", problem(Map.of()));
		Datum fits = Datum.of(TensorArray.ofLongs(ElementType.INT64, List.of(2L), 1, 255));
		assertArrayEquals(new long[] { 1, 255 }, array(run(21, Map.of("x", fits)).get("y")).longs(0, 2));
		assertEquals("the model has no input 'z'", problem(Map.of("x", fits, "z", fits)));
		assertTrue(problem(Map.of("x", Datum.of(TensorArray.ofLongs(ElementType.INT64, List.of(3L), 1, 2, 3)))).contains("has the shape [3]"));
		assertTrue(problem(Map.of("x", Datum.of(TensorArray.ofLongs(ElementType.INT64, List.of(2L), 1, 256)))).contains("256 cannot be"));
		assertTrue(problem(Map.of("x", Datum.of(TensorArray.ofTexts(List.of(2L), List.of("a", "b"))))).contains("is of string"));
		assertTrue(problem(Map.of("x", new Datum.OfSequence(List.of()))).contains("is no tensor"));
	}

	private String problem(Map<String, Datum> inputs) {
		return assertThrows(ProblemException.class, () -> run(21, inputs)).problem().what();
	}

	private static TensorArray array(Datum datum) {
		return ((Datum.OfTensor) datum).array();
	}
}
