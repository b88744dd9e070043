package org.edgeloop.device.linux.runner;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import ai.onnxruntime.OrtException;

/**
 * The program on the board.
 *
 * <p>{@code serve RELEASE RUNTIME TRUSTED SOCKET GENERATION} runs a release until it is ended. On the standard output it says
 * {@code healthy GENERATION details} or {@code unhealthy GENERATION reason}, a line each, to whoever keeps it running.
 *
 * <p>{@code relay SOCKET} passes lines between the standard streams and the socket of a runner, for those who reach the board by SSH.
 */
public final class Runner {

	private static final int USAGE = 64;

	private Runner() {
	}

	public static void main(String[] args) throws IOException {
		List<String> arguments = List.of(args);
		if (arguments.size() == 6 && arguments.get(0).equals("serve")) {
			boolean served = serve(arguments.stream().skip(1).limit(4).map(Path::of).toList(), arguments.get(5), System.out);
			System.exit(served ? 0 : 1);
		} else if (arguments.size() == 2 && arguments.get(0).equals("relay")) {
			new SocketRelay(Path.of(arguments.get(1))).run(System.in, System.out);
			System.exit(0);
		} else {
			System.err.println("serve RELEASE RUNTIME TRUSTED SOCKET GENERATION, or relay SOCKET");
			System.exit(USAGE);
		}
	}

	/** @return false if the release is refused or not healthy, which is said then */
	private static boolean serve(List<Path> places, String generation, PrintStream supervisor) throws IOException {
		try {
			Release release = Release.verified(places.get(0), places.get(1), places.get(2));
			try (ServedModel model = ServedModel.open(release)) {
				String details = model.check();
				try (SocketServer server = new SocketServer(places.get(3), new Answers(release, model))) {
					supervisor.println("healthy " + generation + " " + onOneLine(details));
					server.run();
				}
			}
			return true;
		} catch (RefusedException e) {
			supervisor.println("unhealthy " + generation + " " + onOneLine("" + e.getMessage()));
		} catch (OrtException e) {
			supervisor.println("unhealthy " + generation + " " + onOneLine("ONNX Runtime refuses the model: " + e.getMessage()));
		} catch (UnsatisfiedLinkError | ExceptionInInitializerError e) {
			supervisor.println("unhealthy " + generation + " " + onOneLine("ONNX Runtime does not start on this board: " + e));
		}
		return false;
	}

	/** A line that is short enough to reach the supervisor as a whole. */
	private static String onOneLine(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() > 1000 ? line.substring(0, 1000) : line;
	}
}
