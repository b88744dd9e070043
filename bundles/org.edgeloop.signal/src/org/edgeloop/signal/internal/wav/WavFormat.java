package org.edgeloop.signal.internal.wav;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ProblemException;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.BinaryCursor;
import org.edgeloop.signal.internal.memory.SampleEncoding;

/**
 * What the {@code fmt} chunk says.
 *
 * @param channels the number of channels, at least 1
 * @param sampleRate samples per second in Hz; 0 if the file does not say
 * @param encoding how a sample is stored
 */
record WavFormat(int channels, long sampleRate, SampleEncoding encoding) {

	private static final int PCM = 1;
	private static final int IEEE_FLOAT = 3;
	private static final int EXTENSIBLE = 0xFFFE;

	private static final Map<Integer, String> CODECS = Map.ofEntries(Map.entry(0x0002, "Microsoft ADPCM"),
			Map.entry(0x0006, "A-law"), Map.entry(0x0007, "µ-law"), Map.entry(0x0011, "IMA ADPCM"),
			Map.entry(0x0016, "G.723 ADPCM"), Map.entry(0x0031, "GSM 6.10"), Map.entry(0x0040, "G.721 ADPCM"),
			Map.entry(0x0050, "MPEG audio"), Map.entry(0x0055, "MP3"), Map.entry(0x00FF, "AAC"),
			Map.entry(0x0161, "Windows Media Audio"), Map.entry(0x674F, "Vorbis"), Map.entry(0xF1AC, "FLAC"));

	/** @return the size of one sample of all channels, in bytes */
	int frameBytes() {
		return channels * encoding.bytes();
	}

	/** @throws ProblemException if the chunk is cut off, contradicts itself, or names a codec that is not plain samples */
	static WavFormat read(Path file, BinaryCursor fmt) throws ProblemException {
		long at = fmt.position();
		int codec = fmt.uint16("the format");
		int channels = fmt.uint16("the number of channels");
		long sampleRate = fmt.uint32("the sample rate");
		fmt.uint32("the byte rate");
		int frameBytes = fmt.uint16("the block align");
		int bits = fmt.uint16("the bits of a sample");
		if (codec == EXTENSIBLE) {
			fmt.bytes(8, "the extension of the format");
			codec = fmt.uint16("the subformat");
		}
		if (channels == 0) {
			throw BadRecording.atByte(file, at + 2, "the file has no channels", "check the program that wrote it");
		}
		int container = (bits + 7) / 8;
		SampleEncoding encoding = encoding(file, at, codec, bits, container);
		if (frameBytes != channels * container) {
			throw BadRecording.atByte(file, at + 12, "the header contradicts itself: a block of " + frameBytes
					+ " bytes for " + channels + " channels of " + bits + " bits", "check the program that wrote it");
		}
		return new WavFormat(channels, sampleRate, encoding);
	}

	private static SampleEncoding encoding(Path file, long at, int codec, int bits, int bytes) throws ProblemException {
		if (codec != PCM && codec != IEEE_FLOAT) {
			String name = CODECS.getOrDefault(codec, "the codec 0x%04X".formatted(codec));
			throw BadRecording.atByte(file, at, "the samples are compressed with " + name,
					"convert the file to PCM or float samples");
		}
		SampleEncoding encoding = codec == PCM ? integer(bytes) : floating(bits);
		if (encoding == null) {
			throw BadRecording.atByte(file, at + 14,
					bits + "-bit " + (codec == PCM ? "integer" : "float") + " samples are not known",
					"convert the file to 16, 24 or 32-bit samples");
		}
		return encoding;
	}

	/** Samples of fewer bits than their bytes hold are left-justified, so the bytes alone tell how to read them. */
	private static @Nullable SampleEncoding integer(int bytes) {
		return switch (bytes) {
		case 1 -> SampleEncoding.OFFSET_INT8;
		case 2 -> SampleEncoding.INT16;
		case 3 -> SampleEncoding.INT24;
		case 4 -> SampleEncoding.INT32;
		case 8 -> SampleEncoding.INT64;
		default -> null;
		};
	}

	private static @Nullable SampleEncoding floating(int bits) {
		return switch (bits) {
		case 32 -> SampleEncoding.FLOAT32;
		case 64 -> SampleEncoding.FLOAT64;
		default -> null;
		};
	}
}
