package org.edgeloop.signal.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;

/** Writes channels as 32-bit float WAV. */
record WavConversion(ChannelBlocks blocks, int sampleRate) {

	void write(Path file, Progress progress) throws IOException {
		Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
		// Its header is written last, over its beginning: such a file is made beside the other and then takes its place.
		Path written = Files.createTempFile(folder, "." + file.getFileName() + ".", ".part");
		try {
			// Made anew, for temporary files are private to their owner.
			Files.delete(written);
			try (WavWriter wav = new WavWriter(written, blocks.channels().size(), sampleRate)) {
				blocks.forEachAsFloats(progress, wav::write);
			}
			AtomicFiles.replace(file, written);
		} finally {
			Files.deleteIfExists(written);
		}
	}
}
