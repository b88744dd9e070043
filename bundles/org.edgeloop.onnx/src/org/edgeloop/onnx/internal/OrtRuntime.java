package org.edgeloop.onnx.internal;

import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

/** ONNX Runtime in this process. */
public final class OrtRuntime {

	private OrtRuntime() {
	}

	/** @return to be closed */
	public static OrtSession open(Path file) throws ProblemException {
		OrtEnvironment environment = environment();
		try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
			options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
			options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
			// waiting threads sleep instead of keeping a core busy
			options.addConfigEntry("session.intra_op.allow_spinning", "0");
			return environment.createSession(file.toString(), options);
		} catch (OrtException e) {
			throw OrtProblems.of("this is no ONNX model that can be run", file, e);
		}
	}

	/** The native libraries are unpacked and loaded when the class is first used. */
	public static OrtEnvironment environment() throws ProblemException {
		try {
			return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "edgeloop");
		} catch (LinkageError | IllegalStateException e) {
			throw new ProblemException(Problem.error("ONNX Runtime does not run on this machine: " + e.getMessage(), "",
					"models run on Linux, Windows and macOS with 64 bits; check that the folder for temporary files can be written"), e);
		}
	}
}
