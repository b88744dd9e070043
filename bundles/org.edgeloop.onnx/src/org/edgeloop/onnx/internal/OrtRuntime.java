package org.edgeloop.onnx.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

/** ONNX Runtime in this process. */
public final class OrtRuntime {

	/** Measured: 3980 bytes are fine, 3981 are not. */
	private static final int LONGEST_COMMAND_LINE = 3900;

	private OrtRuntime() {
	}

	/** Takes the options of a session that is to be opened, to make it. */
	@FunctionalInterface
	public interface Opening {

		OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options) throws OrtException;
	}

	/** @return to be closed */
	public static OrtSession open(Path file) throws ProblemException {
		return open(file, Runtime.getRuntime().availableProcessors(), (environment, options) -> environment.createSession(file.toString(), options));
	}

	/**
	 * @param file for messages
	 * @param threads how many work on one operator
	 * @return to be closed
	 */
	public static OrtSession open(Path file, int threads, Opening opening) throws ProblemException {
		OrtEnvironment environment = environment();
		try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
			options.setIntraOpNumThreads(threads);
			options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
			// waiting threads sleep instead of keeping a core busy
			options.addConfigEntry("session.intra_op.allow_spinning", "0");
			return opening.open(environment, options);
		} catch (OrtException e) {
			throw OrtProblems.of("this is no ONNX model that can be run", file, e);
		}
	}

	/** ONNX Runtime 1.29 ends the whole process when it starts on Linux in one with more. */
	private static void checkCommandLine() throws ProblemException {
		Path commandLine = Path.of("/proc/self/cmdline");
		try {
			if (Files.isReadable(commandLine) && Files.readAllBytes(commandLine).length > LONGEST_COMMAND_LINE) {
				throw new ProblemException(Problem.error("ONNX Runtime does not run in a process whose command line has more than %d characters"
						.formatted(LONGEST_COMMAND_LINE), "", "shorten the arguments; Java's own can stand in a file that is given as @FILE"));
			}
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			// what cannot be read here is as on systems without it
		}
	}

	/** The native libraries are unpacked and loaded when the class is first used. */
	public static OrtEnvironment environment() throws ProblemException {
		checkCommandLine();
		try {
			OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "edgeloop");
			environment.setTelemetry(false);
			return environment;
		} catch (OrtException e) {
			throw new ProblemException(Problem.error("ONNX Runtime cannot be told to keep to itself: " + e.getMessage(), "", ""), e);
		} catch (LinkageError | IllegalStateException e) {
			throw new ProblemException(Problem.error("ONNX Runtime does not run on this machine: " + e.getMessage(), "",
					"models run on Linux, Windows and macOS with 64 bits; check that the folder for temporary files can be written"), e);
		}
	}
}
