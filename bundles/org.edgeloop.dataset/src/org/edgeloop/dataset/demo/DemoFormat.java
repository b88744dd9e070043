package org.edgeloop.dataset.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.signal.simulation.SimulatedRecording;
import org.edgeloop.signal.write.CsvWriter;
import org.edgeloop.signal.write.NpyWriter;
import org.edgeloop.signal.write.SampleWriter;
import org.edgeloop.signal.write.WavWriter;

/** The formats of the demo's recordings. */
enum DemoFormat {

	WAV, CSV, NPY;

	/** Text holds what a logger with this many steps to the unit would print; all digits of a float would be noise. */
	private static final double CSV_STEPS = 10_000;

	String extension() {
		return switch (this) {
			case WAV -> "wav";
			case CSV -> "csv";
			case NPY -> "npy";
		};
	}

	/** Writes a recording into a new file. */
	void write(Path file, SimulatedRecording recording) throws IOException {
		float[][] samples = this == CSV ? rounded(recording.samples()) : recording.samples();
		try (SampleWriter writer = open(file)) {
			writer.write(samples, recording.length());
		}
	}

	private SampleWriter open(Path file) throws IOException {
		int channels = SimulatedRecording.CHANNELS.size();
		return switch (this) {
			case WAV -> new WavWriter(file, channels, (int) SimulatedRecording.SAMPLE_RATE);
			case CSV -> new CsvWriter(file, headings(), SimulatedRecording.SAMPLE_RATE);
			case NPY -> new NpyWriter(file, channels);
		};
	}

	private static List<String> headings() {
		List<String> headings = new ArrayList<>();
		for (int i = 0; i < SimulatedRecording.CHANNELS.size(); i++) {
			headings.add(SimulatedRecording.CHANNELS.get(i) + " [" + SimulatedRecording.UNITS.get(i) + "]");
		}
		return headings;
	}

	private static float[][] rounded(float[][] samples) {
		float[][] rounded = new float[samples.length][samples[0].length];
		for (int c = 0; c < samples.length; c++) {
			for (int i = 0; i < samples[c].length; i++) {
				rounded[c][i] = (float) (Math.rint(samples[c][i] * CSV_STEPS) / CSV_STEPS);
			}
		}
		return rounded;
	}
}
