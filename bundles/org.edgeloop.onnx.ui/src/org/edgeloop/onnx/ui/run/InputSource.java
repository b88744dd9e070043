package org.edgeloop.onnx.ui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.run.InputFiles;
import org.edgeloop.onnx.run.MadeInputs;
import org.edgeloop.onnx.tensor.Datum;

/** Where the values of an input come from. */
public sealed interface InputSource permits InputSource.Zeros, InputSource.Noise, InputSource.InFile, RecordedWindow {

	/** @return for people */
	String text();

	/**
	 * @param bindings sizes of symbolic dimensions
	 * @throws org.edgeloop.base.ProblemException if there are no sound values for the input
	 * @throws IOException if they cannot be read
	 */
	Datum read(Value input, Map<String, Long> bindings) throws IOException;

	/** Nothing but zeros. */
	record Zeros() implements InputSource {

		@Override
		public String text() {
			return "zeros";
		}

		@Override
		public Datum read(Value input, Map<String, Long> bindings) throws IOException {
			return MadeInputs.zeros(bindings).of(input);
		}
	}

	/** Numbers of a normal distribution, the same for a seed. */
	record Noise(long seed) implements InputSource {

		@Override
		public String text() {
			return "random numbers, seed " + seed;
		}

		@Override
		public Datum read(Value input, Map<String, Long> bindings) throws IOException {
			return MadeInputs.random(bindings, seed).of(input);
		}
	}

	/** A file of NumPy's, lines of numbers, or one of ONNX's messages. */
	record InFile(Path file) implements InputSource {

		@Override
		public String text() {
			return file.toString();
		}

		@Override
		public Datum read(Value input, Map<String, Long> bindings) throws IOException {
			return InputFiles.read(input, file);
		}
	}
}
