package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.ImportRecordingsOperation.Mode;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribeRecordingsOperationTest {

	@TempDir
	Path folder;

	@Test
	void aRawRecordingIsImportedWithItsLayoutAndOpensAsDescribed() throws IOException {
		Path project = Files.createDirectories(folder.resolve("project/data")).getParent();
		DatasetFiles.write(project, new DatasetDescription("x"));
		byte[] bytes = { 1, 2, 3, 4 };
		Path file = Files.write(folder.resolve("a.bin"), bytes);
		var reading = ReadOptions.NONE.withRaw(new RawLayout(SampleType.INT8, 2, ByteOrder.LITTLE_ENDIAN));
		var refused = new ImportRecordingsOperation(project, List.of(file), "", Mode.COPY).run(Progress.NONE);
		assertEquals(1, refused.problems().size(), "nobody said how its samples lie");
		var result = new ImportRecordingsOperation(project, List.of(file), "", Mode.COPY, reading).run(Progress.NONE);
		assertEquals(List.of("data/a.bin"), result.imported());
		var said = new RecordingSettings(Map.of(), reading, Map.of());
		assertTrue(new DescribeRecordingsOperation(project, result.imported(), said).run(Progress.NONE));
		Path copy = project.resolve("data/a.bin");
		assertArrayEquals(bytes, Files.readAllBytes(copy), "the recording is as it was");
		try (SampleSource source = RecordingSettings.of(copy).open(copy, Progress.NONE)) {
			double[] second = new double[2];
			source.read(1, 0, second, 0, 2);
			assertArrayEquals(new double[] { 2, 4 }, second);
		}
	}

	@Test
	void whereNothingIsSaidNothingIsWritten() throws IOException {
		DatasetFiles.write(folder, new DatasetDescription("x"));
		byte[] before = Files.readAllBytes(folder.resolve(DatasetFiles.NAME));
		assertFalse(new DescribeRecordingsOperation(folder, List.of("data/a.wav"), RecordingSettings.NONE).run(Progress.NONE));
		assertArrayEquals(before, Files.readAllBytes(folder.resolve(DatasetFiles.NAME)));
	}
}
