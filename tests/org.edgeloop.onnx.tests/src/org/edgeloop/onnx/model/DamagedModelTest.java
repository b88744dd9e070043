package org.edgeloop.onnx.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import com.sun.management.ThreadMXBean;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.protobuf.ByteString;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TrainingInfoProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;

/** Files that are broken, or made to break whoever reads them. */
class DamagedModelTest {

	@TempDir
	Path folder;

	@Test
	void aFileCutAtAnyByteGivesTheNodesBeforeTheCut() throws IOException {
		ModelProto sound = Protos.model(Protos.chain(12).addInitializer(Protos.tensor("w", ElementType.FLOAT, 2).addFloatData(1).addFloatData(2))).build();
		// The graph last, as writers have it that write fields by their numbers.
		byte[] bytes = ModelProto.newBuilder(sound).clearGraph().build().toByteString()
				.concat(ReadModelTest.delimited(7, sound.getGraph().toByteString())).toByteArray();
		List<Node> all = Protos.read(folder, bytes).model().graph().nodes();
		int most = 0;
		for (int length = 0; length < bytes.length; length++) {
			byte[] cut = Arrays.copyOf(bytes, length);
			int nodes = 0;
			try {
				ReadModelOperation.Result read = Protos.read(folder, cut);
				nodes = read.model().graph().nodes().size();
				assertTrue(errors(read) > 0, "cut at " + length);
				for (Node node : read.model().graph().nodes().subList(0, Math.max(0, nodes - 1))) {
					assertEquals(all.get(node.index()), node);
				}
			} catch (ProblemException e) {
				assertEquals(0, most, "cut at " + length + " " + e);
			}
			assertTrue(nodes >= most, "fewer nodes of more bytes, cut at " + length);
			most = nodes;
		}
		assertEquals(12, most);
	}

	private static long errors(ReadModelOperation.Result read) {
		return read.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).count();
	}

	@Test
	void aFieldOfAnotherWireTypeIsLeftOutAlone() throws IOException {
		byte[] number = { 8, 5 }; // field 1, which nodes are in, as a number
		ByteString graph = Protos.chain(3).build().toByteString().concat(ByteString.copyFrom(number)).concat(Protos.graph(Protos.node("Abs", List.of("y"), "z")).build().toByteString());
		byte[] bytes = ModelProto.newBuilder().setIrVersion(8).build().toByteString().concat(ReadModelTest.delimited(7, graph)).toByteArray();
		ReadModelOperation.Result read = Protos.read(folder, bytes);
		assertEquals(4, read.model().graph().nodes().size());
		assertTrue(read.problems().stream().anyMatch(problem -> problem.what().contains("a part of the graph is damaged")), read.problems().toString());
	}

	@Test
	void unknownFieldsAreNoProblem() throws IOException {
		ByteString more = ReadModelTest.delimited(900, ByteString.copyFromUtf8("news")).concat(ByteString.copyFrom(new byte[] { (byte) 0xd8, 1, 3 }));
		byte[] bytes = Protos.model(Protos.chain(2)).build().toByteString().concat(more).toByteArray();
		assertEquals(List.of(), Protos.read(folder, bytes).problems());
	}

	@Test
	void graphsThatLieInEachOtherWithoutEndAreCutOff() throws IOException {
		GraphProto.Builder graph = Protos.chain(1);
		for (int i = 0; i < 90; i++) {
			graph = Protos.graph(Protos.node("If", List.of("x"), "y").addAttribute(Protos.attribute("then_branch", graph)));
		}
		ReadModelOperation.Result read = Protos.read(folder, Protos.model(graph));
		assertEquals(65, read.model().graphs().size());
		assertTrue(read.problems().getFirst().what().contains("64 deep"), read.problems().toString());
	}

	@Test
	void typesAndGroupsThatLieInEachOtherWithoutEndAreLeftOut() throws IOException {
		ByteString type = Protos.value("", 1).getType().toByteString();
		for (int i = 0; i < 20_000; i++) {
			type = ReadModelTest.delimited(4, ReadModelTest.delimited(1, type));
		}
		byte[] groups = new byte[1 << 20];
		Arrays.fill(groups, (byte) 0x0b); // field 1 begins a group, in it field 1 begins a group …
		ByteString info = ValueInfoProto.newBuilder().setName("deep").build().toByteString();
		ByteString graph = ReadModelTest.delimited(13, info.concat(ReadModelTest.delimited(2, type)))
				.concat(ReadModelTest.delimited(5, ByteString.copyFrom(groups))).concat(ReadModelTest.delimited(1, ByteString.copyFrom(groups)))
				.concat(Protos.chain(3).build().toByteString());
		byte[] bytes = ModelProto.newBuilder().setIrVersion(8).build().toByteString().concat(ReadModelTest.delimited(7, graph)).toByteArray();
		ReadModelOperation.Result read = Protos.read(folder, bytes);
		assertEquals(3, read.model().graph().nodes().size());
		assertTrue(errors(read) >= 3, read.problems().toString());
	}

	@Test
	void aFileOfNothingButNodesDoesNotFillTheMemory() throws IOException {
		byte[] nodes = new byte[20 << 20];
		for (int i = 0; i < nodes.length; i += 2) {
			nodes[i] = 10;
		}
		byte[] bytes = ReadModelTest.delimited(7, ByteString.copyFrom(nodes)).toByteArray();
		ReadModelOperation.Result read = Protos.read(folder, bytes);
		assertTrue(read.model().graph().nodes().size() < 5_000_000);
		assertTrue(read.problems().stream().anyMatch(problem -> problem.what().contains("more parts than any model")), read.problems().toString());
	}

	@Test
	void problemsWithoutEndAreCounted() throws IOException {
		GraphProto.Builder graph = Protos.chain(1);
		for (int i = 0; i < 1000; i++) {
			graph.addInitializer(TensorProto.newBuilder().setName("w" + i).setDataType(99));
		}
		List<Problem> problems = Protos.read(folder, Protos.model(graph)).problems();
		assertEquals(201, problems.size());
		assertEquals("there are 800 problems more", problems.getLast().what());
	}

	@Test
	void shapesBeyondAllNumbersAreSaid() throws IOException {
		GraphProto.Builder graph = Protos.chain(1)
				.addInitializer(Protos.tensor("huge", ElementType.FLOAT, 1L << 40, 1L << 40).setRawData(ByteString.copyFrom(new byte[4])))
				.addInitializer(Protos.tensor("negative", ElementType.FLOAT, -1).setRawData(ByteString.copyFrom(new byte[4])))
				.addInitializer(Protos.tensor("large", ElementType.COMPLEX128, Long.MAX_VALUE));
		ReadModelOperation.Result read = Protos.read(folder, Protos.model(graph));
		Tensor huge = read.model().graph().initializers().get("huge");
		assertEquals(Long.MAX_VALUE, huge.elements());
		assertEquals(Long.MAX_VALUE, huge.bytes());
		assertThrows(ProblemException.class, () -> huge.doubles(0, 2));
		assertEquals(0, huge.doubles(0, 1)[0]);
		assertFalse(read.model().graph().initializers().containsKey("negative"));
		assertEquals(3, errors(read), read.problems().toString());
	}

	@Test
	void partsOfTensorsAreRefusedWithWords() throws IOException {
		GraphProto.Builder graph = Protos.chain(1).addInitializer(Protos.tensor("part", ElementType.FLOAT, 1).addFloatData(1)
				.setSegment(TensorProto.Segment.newBuilder().setBegin(0).setEnd(1)));
		List<Problem> problems = Protos.read(folder, Protos.model(graph)).problems();
		assertTrue(problems.getFirst().what().contains("segment"), problems.toString());
	}

	@Test
	void namesThatStandTwiceAreSaid() throws IOException {
		var attribute = AttributeProto.newBuilder().setName("a").setType(AttributeProto.AttributeType.INT);
		GraphProto.Builder graph = Protos.graph(Protos.node("Op", List.of("x"), "y").addAttribute(attribute.setI(1).build()).addAttribute(attribute.setI(2).build()))
				.addInitializer(Protos.tensor("w", ElementType.FLOAT, 1).addFloatData(1)).addInitializer(Protos.tensor("w", ElementType.FLOAT, 1).addFloatData(2));
		ReadModelOperation.Result read = Protos.read(folder, Protos.model(graph));
		assertEquals(2, errors(read), read.problems().toString());
		assertEquals(new Attribute.OfInt(1), read.model().graph().nodes().getFirst().attributes().get("a"));
		assertEquals(1, read.model().graph().initializers().get("w").doubles(0, 1)[0]);
	}

	@Test
	void graphsOfNodesOfOneNameHaveIdsOfTheirOwn() throws IOException {
		var branch = Protos.attribute("then_branch", Protos.chain(1));
		GraphProto.Builder graph = Protos.graph(Protos.node("If", List.of("x"), "y").setName("if").addAttribute(branch),
				Protos.node("If", List.of("x"), "z").setName("if").addAttribute(branch));
		Model model = Protos.read(folder, Protos.model(graph)).model();
		assertEquals(3, model.graphs().stream().map(Graph::id).distinct().count());
	}

	@Test
	void trainingAndVersionsOfTheFormatAreSaid() throws IOException {
		ReadModelOperation.Result trained = Protos.read(folder, Protos.model(Protos.chain(1)).addTrainingInfo(TrainingInfoProto.newBuilder()));
		assertEquals(Severity.INFO, trained.problems().getFirst().severity());
		ReadModelOperation.Result newer = Protos.read(folder, Protos.model(Protos.chain(1)).setIrVersion(99));
		assertTrue(newer.problems().getFirst().what().contains("99"));
		ReadModelOperation.Result bare = Protos.read(folder, ModelProto.newBuilder().setGraph(Protos.chain(1)));
		assertEquals(1, bare.problems().size());
	}

	@Test
	void whatIsNoModelIsRefused() throws IOException {
		assertRefused("the file is empty", new byte[0]);
		assertRefused("no ONNX model", "This is a text.\nIt has lines.\n".getBytes(StandardCharsets.UTF_8));
		assertRefused("no ONNX model", "<html>Not found</html>".getBytes(StandardCharsets.UTF_8));
		assertRefused("Git LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n".getBytes(StandardCharsets.UTF_8));
		assertRefused("no ONNX model", Protos.tensor("t", ElementType.FLOAT, 1).addFloatData(1).build().toByteArray());
		assertTrue(assertThrows(ProblemException.class, () -> new ReadModelOperation(folder).run(Progress.NONE)).problem().what().contains("folder"));
		assertTrue(assertThrows(ProblemException.class, () -> new ReadModelOperation(folder.resolve("none.onnx")).run(Progress.NONE)).problem().what()
				.contains("no such file"));
	}

	private void assertRefused(String why, byte[] bytes) {
		ProblemException refused = assertThrows(ProblemException.class, () -> Protos.read(folder, bytes));
		assertTrue(refused.problem().what().contains(why), refused.getMessage());
		assertTrue(refused.problem().where().contains("model.onnx"), refused.getMessage());
	}

	@Test
	void aFileThatMayNotBeReadIsRefused() throws IOException {
		Path file = Files.write(folder.resolve("secret.onnx"), new byte[10]);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(file), "skipped: this user may read everything");
		assertTrue(assertThrows(ProblemException.class, () -> new ReadModelOperation(file).run(Progress.NONE)).problem().what().contains("access is denied"));
	}

	@Test
	void aFileBeyondTwoGigabytesIsRefused() throws IOException {
		Path file = folder.resolve("large.onnx");
		try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(3L << 30);
		}
		assertTrue(assertThrows(ProblemException.class, () -> new ReadModelOperation(file).run(Progress.NONE)).problem().what().contains("2 GB"));
	}

	@Test
	void readingStopsWhenItIsCancelled() throws IOException {
		Path file = Files.write(folder.resolve("model.onnx"), Protos.model(Protos.chain(5)).build().toByteArray());
		assertThrows(CancellationException.class, () -> new ReadModelOperation(file).run(Progress.NONE.until(() -> true)));
	}

	@Test
	void smallFilesMayChangeOnceTheyAreRead() throws IOException {
		GraphProto.Builder graph = Protos.chain(1)
				.addInitializer(Protos.tensor("w", ElementType.UINT8, 1 << 20).setRawData(ByteString.copyFrom(new byte[1 << 20])));
		Model model = Protos.read(folder, Protos.model(graph)).model();
		Files.write(model.file(), new byte[3]);
		assertEquals(1 << 20, model.graph().initializers().get("w").longs(0, 1 << 20).length);
	}

	@Test
	void largeFilesAreNotReadAndMayBecomeShorter() throws IOException {
		int weights = 70 << 20;
		Path file = Files.write(folder.resolve("large.onnx"), Protos.model(Protos.chain(1).addInitializer(Protos.tensor("w", ElementType.UINT8, weights)
				.setRawData(ByteString.copyFrom(new byte[weights])))).build().toByteArray());
		var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = thread.getCurrentThreadAllocatedBytes();
		Tensor tensor = new ReadModelOperation(file).run(Progress.NONE).model().graph().initializers().get("w");
		assertTrue(thread.getCurrentThreadAllocatedBytes() - before < 16 << 20);
		assertEquals(3, tensor.longs(weights - 3, 3).length);
		try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
			cut.setLength(1000);
		}
		assertTrue(assertThrows(ProblemException.class, () -> tensor.longs(weights - 3, 3)).problem().what().contains("cut short"));
	}

	@Test
	void aTypeWithoutMeaningLeavesTheValueUntyped() throws IOException {
		GraphProto.Builder graph = Protos.chain(1).addValueInfo(ValueInfoProto.newBuilder().setName("v")
				.setType(TypeProto.newBuilder().setTensorType(TypeProto.Tensor.newBuilder().setElemType(77))));
		assertTrue(Protos.read(folder, Protos.model(graph)).model().graph().declared("v").orElseThrow().type().isEmpty());
	}
}
