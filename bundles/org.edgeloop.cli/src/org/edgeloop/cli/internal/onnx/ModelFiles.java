package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.ReadModelOperation;

/** How the commands on models come by them. */
final class ModelFiles {

	private ModelFiles() {
	}

	/** Reads as much of a model as is sound, and says what is not. */
	static Model read(Path file, Console console) throws IOException {
		ReadModelOperation.Result read = new ReadModelOperation(file).run(console.progress());
		read.problems().forEach(console::report);
		return read.model();
	}
}
