package org.edgeloop.device.internal.live;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.signal.write.NpyWriter;
import org.edgeloop.signal.write.SampleWriter;
import org.edgeloop.signal.write.WavWriter;

/** A recording that grows sample by sample. What was flushed is whole, whatever becomes of the program. */
public interface LiveFile extends Closeable {

	/** @param values one of each channel; NaN where there is none */
	void append(double[] values) throws IOException;

	void flush() throws IOException;

	/**
	 * @param file made new; its ending says the form: {@code csv} (64-bit numbers, units and times), {@code wav} or {@code npy} (32-bit)
	 * @param rate samples a second
	 * @throws ProblemException if the form cannot hold such a recording, or there is no such form
	 */
	static LiveFile create(Path file, List<LiveChannel> channels, double rate) throws IOException {
		String name = ("" + file.getFileName()).toLowerCase(Locale.ROOT);
		switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "csv":
				return new CsvLiveFile(file, channels, rate);
			case "npy":
				return new BinaryLiveFile(new NpyWriter(file, channels.size()), channels.size());
			case "wav":
				if (rate != Math.rint(rate)) {
					throw new ProblemException(Problem.error("A WAV file holds whole numbers of samples a second only, and these are " + rate, file.toString(),
							"choose a rate, or a file that ends in .csv"));
				}
				return new BinaryLiveFile(new WavWriter(file, channels.size(), (int) rate), channels.size());
			default:
				throw new ProblemException(Problem.error("There is no such form of recording", file.toString(), "choose a file that ends in .csv, .wav or .npy"));
		}
	}

	/** 32-bit numbers. */
	final class BinaryLiveFile implements LiveFile {

		private final SampleWriter writer;
		private final float[][] block;

		BinaryLiveFile(SampleWriter writer, int channels) {
			this.writer = writer;
			block = new float[channels][1];
		}

		@Override
		public void append(double[] values) throws IOException {
			for (int i = 0; i < values.length; i++) {
				block[i][0] = (float) values[i];
			}
			writer.write(block, 1);
		}

		@Override
		public void flush() throws IOException {
			writer.flush();
		}

		@Override
		public void close() throws IOException {
			writer.close();
		}
	}
}
