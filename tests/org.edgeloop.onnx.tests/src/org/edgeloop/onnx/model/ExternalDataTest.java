package org.edgeloop.onnx.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;

/** Tensors whose content is in files beside the model. */
class ExternalDataTest {

	@TempDir
	Path folder;

	private Path models;

	@BeforeEach
	void writeContent() throws IOException {
		models = Files.createDirectories(folder.resolve("models/inner")).getParent();
		byte[] content = new byte[100];
		for (int i = 0; i < content.length; i++) {
			content[i] = (byte) i;
		}
		Files.write(models.resolve("weights.bin"), content);
		Files.write(models.resolve("inner/more.bin"), content);
		Files.write(folder.resolve("secret.bin"), content);
	}

	private static ModelProto.Builder model(Map<String, String> place, ElementType type, long... dims) {
		TensorProto.Builder tensor = Protos.tensor("w", type, dims).setDataLocation(TensorProto.DataLocation.EXTERNAL);
		place.forEach((key, value) -> tensor.addExternalData(StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
		return Protos.model(Protos.chain(1).addInitializer(tensor));
	}

	private long[] read(Map<String, String> place, int count) throws IOException {
		ReadModelOperation.Result read = Protos.read(models, model(place, ElementType.UINT8, count));
		Tensor tensor = read.model().graph().initializers().get("w");
		assertEquals(0, read.problems().size(), read.problems().toString());
		return tensor.longs(0, count);
	}

	@Test
	void contentIsReadFromItsPlace() throws IOException {
		assertArrayEquals(new long[] { 10, 11, 12 }, read(Map.of("location", "weights.bin", "offset", "10", "length", "3"), 3));
		assertArrayEquals(new long[] { 97, 98, 99 }, read(Map.of("location", "weights.bin", "offset", "97"), 3));
		assertArrayEquals(new long[] { 5 }, read(Map.of("location", "inner/../inner/more.bin", "offset", "5", "length", "1", "checksum", "x"), 1));
	}

	@Test
	void theFileIsNamed() throws IOException {
		Tensor tensor = Protos.read(models, model(Map.of("location", "weights.bin"), ElementType.UINT8, 100)).model().graph().initializers().get("w");
		assertEquals(models.resolve("weights.bin"), tensor.externalFile().orElseThrow());
	}

	@Test
	void whatLiesOutsideIsNotRead() throws IOException {
		Files.createSymbolicLink(models.resolve("link.bin"), folder.resolve("secret.bin"));
		Files.createSymbolicLink(models.resolve("way"), folder);
		assertRefused("outside", Map.of("location", "../secret.bin"));
		assertRefused("outside", Map.of("location", "inner/../../secret.bin"));
		assertRefused("outside", Map.of("location", folder.resolve("secret.bin").toString()));
		assertRefused("outside", Map.of("location", "link.bin"));
		assertRefused("outside", Map.of("location", "way/secret.bin"));
		assertRefused("outside", Map.of("location", "/dev/zero"));
		assertRefused("outside", Map.of("location", "../missing.bin"));
	}

	@Test
	void placesThatAreNoneAreSaid() throws IOException {
		assertRefused("no such file", Map.of("location", "missing.bin"));
		assertRefused("no file", Map.of("location", "inner"));
		assertRefused("no file", Map.of());
		assertRefused("begin at byte 101", Map.of("location", "weights.bin", "offset", "101"));
		assertRefused("begin at byte -1", Map.of("location", "weights.bin", "offset", "-1"));
		assertRefused("begin at byte 99 and have 2", Map.of("location", "weights.bin", "offset", "99", "length", "2"));
		assertRefused("begin at byte 9223372036854775807", Map.of("location", "weights.bin", "offset", "9223372036854775807", "length", "9223372036854775807"));
		assertRefused("holds 1 bytes", Map.of("location", "weights.bin", "offset", "99"));
	}

	/** @param place where two bytes should be */
	private void assertRefused(String why, Map<String, String> place) throws IOException {
		ReadModelOperation.Result read = Protos.read(models, model(place, ElementType.UINT8, 2));
		assertEquals(1, read.problems().size(), place + " " + read.problems());
		assertTrue(read.problems().getFirst().what().contains(why), read.problems().toString());
		Tensor tensor = read.model().graph().initializers().get("w");
		ProblemException refused = assertThrows(ProblemException.class, () -> tensor.doubles(0, 2));
		assertTrue(refused.problem().what().contains(why), refused.getMessage());
	}

	@Test
	void placesThatCannotBeUnderstoodAreSaid() throws IOException {
		for (Map<String, String> place : List.of(Map.of("location", "weights.bin", "offset", "ten"), Map.of("location", "a\0b"))) {
			ReadModelOperation.Result read = Protos.read(models, model(place, ElementType.UINT8, 2));
			assertTrue(read.problems().getFirst().what().contains("cannot be read"), read.problems().toString());
		}
	}

	@Test
	void aFileThatIsMissingIsSaidOnceHoweverManyTensorsAreInIt() throws IOException {
		var graph = Protos.chain(1);
		for (int i = 0; i < 50; i++) {
			graph.addInitializer(Protos.tensor("w" + i, ElementType.FLOAT, 1).setDataLocation(TensorProto.DataLocation.EXTERNAL)
					.addExternalData(StringStringEntryProto.newBuilder().setKey("location").setValue("missing.bin")));
		}
		assertEquals(1, Protos.read(models, Protos.model(graph)).problems().size());
	}

	@Test
	void tensorsBeyondTwoGigabytesAreReadInPieces() throws IOException {
		long elements = 3L << 30;
		try (var sparse = new RandomAccessFile(models.resolve("huge.bin").toFile(), "rw")) {
			sparse.setLength(elements);
			sparse.seek(elements - 1);
			sparse.write(77);
		}
		ReadModelOperation.Result read = Protos.read(models, model(Map.of("location", "huge.bin"), ElementType.INT8, elements));
		assertEquals(0, read.problems().size());
		Tensor tensor = read.model().graph().initializers().get("w");
		assertEquals(elements, tensor.bytes());
		assertArrayEquals(new long[] { 0, 77 }, tensor.longs(elements - 2, 2));
	}

	@Test
	void aFileThatBecomesShorterIsSaid() throws IOException {
		Tensor tensor = Protos.read(models, model(Map.of("location", "weights.bin"), ElementType.UINT8, 100)).model().graph().initializers().get("w");
		Files.write(models.resolve("weights.bin"), new byte[10]);
		assertThrows(ProblemException.class, () -> tensor.doubles(90, 10));
		assertEquals(0, tensor.doubles(0, 1)[0]);
	}
}
