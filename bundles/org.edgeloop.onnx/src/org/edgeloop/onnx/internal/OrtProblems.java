package org.edgeloop.onnx.internal;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import ai.onnxruntime.OrtException;

/** Says what ONNX Runtime said in one line. */
public final class OrtProblems {

	private static final String PREFIX = "message: ";
	private static final int LONGEST = 300;

	/** Where in ONNX Runtime's own source a check stands, with the function's signature. */
	private static final Pattern PLACE_IN_SOURCE = Pattern
			.compile("(?:Exception during \\w+: )?/onnxruntime_src/\\S+:\\d+ [^()]*\\([^()]*\\)(?: const)?(?: \\[with [^\\]]*\\])? ?");

	private OrtProblems() {
	}

	public static ProblemException of(String what, Path file, OrtException e) {
		return of(what, file, e, "check that the file is an ONNX model that ONNX Runtime runs");
	}

	public static ProblemException of(String what, Path file, OrtException e, String remedy) {
		return new ProblemException(Problem.error(what + ": " + brief(String.valueOf(e.getMessage()), file), file.toString(), remedy), e);
	}

	/** Without the error's code and the path, which stands before it. */
	private static String brief(String message, Path file) {
		int start = message.indexOf(PREFIX);
		String said = (start < 0 ? message : message.substring(start + PREFIX.length())).replace(file.toString(), "it");
		String line = PLACE_IN_SOURCE.matcher(said.lines().findFirst().orElse(said)).replaceAll("").strip();
		return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
	}
}
