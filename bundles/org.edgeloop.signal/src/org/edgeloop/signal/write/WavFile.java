package org.edgeloop.signal.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.edgeloop.base.AtomicFiles;

/** Replaces WAV files as a whole. */
public final class WavFile {

	/** Appends the samples. */
	@FunctionalInterface
	public interface Content {
		void writeTo(WavWriter wav) throws IOException;
	}

	private WavFile() {
	}

	/**
	 * Writes a file of 32-bit floats; it is as it was where that fails.
	 *
	 * @param channels how many, as for {@link WavWriter}
	 * @param sampleRate in Hz
	 */
	public static void write(Path file, int channels, int sampleRate, Content content) throws IOException {
		Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
		// Its header is written last, over its beginning: such a file is made beside the other and then takes its place.
		Path written = Files.createTempFile(folder, "." + file.getFileName() + ".", ".part");
		try {
			// Made anew, for temporary files are private to their owner.
			Files.delete(written);
			try (WavWriter wav = new WavWriter(written, channels, sampleRate)) {
				content.writeTo(wav);
			}
			AtomicFiles.replace(file, written);
		} finally {
			Files.deleteIfExists(written);
		}
	}
}
