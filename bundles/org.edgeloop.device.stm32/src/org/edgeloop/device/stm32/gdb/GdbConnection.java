package org.edgeloop.device.stm32.gdb;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.line.ByteLine;

/**
 * An open connection to a debug server: requests and their answers. Used by one thread; any thread may close it, upon which a request
 * that waits fails at once.
 */
public final class GdbConnection implements Closeable {

	/** What requests may take that touch no flash. */
	static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Duration FIRST_PATIENCE = Duration.ofSeconds(5);
	/** What a server must take if it does not say; also what is believed of one that says nonsense. */
	private static final int USUAL_PACKET = 400;

	/** Less has no room for a request and a few bytes. */
	private static final int SMALLEST_PACKET = 48;
	private static final int LARGEST_PACKET = 1 << 17;
	private static final int LONGEST_OUTPUT = 1 << 20;

	private final ByteLine line;
	private final PacketLine packets;
	private final Consumer<String> log;
	private Map<String, String> features = Map.of();

	private GdbConnection(ByteLine line, Consumer<String> log) {
		this.line = line;
		this.log = log;
		this.packets = new PacketLine(line);
	}

	/**
	 * Says hello to a server. Most servers halt the target as soon as somebody connects.
	 *
	 * @param line to the server; closed with the connection, also if this fails
	 * @param log is told what the server says for people
	 * @throws ConnectionException if nothing there speaks the protocol
	 */
	public static GdbConnection open(ByteLine line, Consumer<String> log) throws IOException {
		var connection = new GdbConnection(line, log);
		try {
			connection.begin();
			return connection;
		} catch (IOException | RuntimeException e) {
			connection.close();
			throw e;
		}
	}

	/** @return where the server is, for messages */
	public String name() {
		return line.name();
	}

	/** @return the most bytes that the server takes as the content of one packet, escapes included */
	public int packetSize() {
		try {
			int said = Integer.parseInt(features.getOrDefault("PacketSize", ""), 16);
			return said < SMALLEST_PACKET ? USUAL_PACKET : Math.min(said, LARGEST_PACKET);
		} catch (NumberFormatException e) {
			return USUAL_PACKET;
		}
	}

	/** @return whether the server said that it knows something, as {@code qXfer:memory-map:read} */
	public boolean offers(String feature) {
		return "+".equals(features.get(feature));
	}

	/**
	 * Has the server itself do something.
	 *
	 * @param command of the server's own, as {@code reset halt}
	 * @return what it said, which may be nothing
	 * @throws ConnectionException if the server has no commands, or the command failed
	 */
	public String monitor(String command, Duration patience) throws IOException {
		Optional<String> said = tryMonitor(command, patience);
		return said.orElseThrow(() -> failed("The debug server refuses its command '" + command + "'",
				"see the server's log; the command may have another name in this version"));
	}

	/** @return what the server said; empty if it has no such command or the command failed */
	public Optional<String> tryMonitor(String command, Duration patience) throws IOException {
		byte[] request = ("qRcmd," + HexFormat.of().formatHex(command.getBytes(StandardCharsets.UTF_8)))
				.getBytes(StandardCharsets.US_ASCII);
		var output = new StringBuilder();
		Answer answer = exchange(request, patience, text -> {
			if (output.length() < LONGEST_OUTPUT) {
				output.append(text);
			}
		});
		if (answer.isUnknown() || answer.isError()) {
			return Optional.empty();
		}
		return Optional.of(answer.isOk() ? output.toString() : output + answer.hexText(0));
	}

	@Override
	public void close() throws IOException {
		line.close();
	}

	Answer ask(String request) throws IOException {
		return ask(request.getBytes(StandardCharsets.ISO_8859_1), PATIENCE);
	}

	Answer ask(byte[] request, Duration patience) throws IOException {
		return exchange(request, patience, this::tellLines);
	}

	/** Sends what is answered only when the target stops. */
	void tell(String request) throws IOException {
		guarded(PATIENCE, () -> {
			packets.send(request.getBytes(StandardCharsets.ISO_8859_1), PATIENCE);
			return true;
		});
	}

	/** Asks for the target to stop; a stop answer follows. */
	void interrupt() throws IOException {
		packets.sendByte(0x03);
	}

	/** @return what comes by itself; empty if nothing has in time */
	Optional<Answer> await(Duration patience) throws IOException {
		long deadline = System.nanoTime() + patience.toNanos();
		try {
			while (true) {
				Answer answer = packets.receive(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
				if (!answer.isOutput()) {
					return Optional.of(answer);
				}
				tellLines(answer.hexText(1));
			}
		} catch (PacketLine.SilenceException e) {
			return Optional.empty();
		}
	}

	/** @return an exception for an answer that is none of those that the protocol has for the request */
	ConnectionException failed(String what, String remedy) {
		return new ConnectionException(Problem.error(what, name(), remedy));
	}

	private void begin() throws IOException {
		String said;
		try {
			packets.send("qSupported:swbreak+;hwbreak+;xmlRegisters=arm".getBytes(StandardCharsets.US_ASCII), FIRST_PATIENCE);
			said = packets.receive(FIRST_PATIENCE).text();
		} catch (PacketLine.SilenceException e) {
			String others = packets.others();
			throw new ConnectionException(Problem.error(others.isEmpty() ? "Nothing there answers as a debug server does"
					: "What answers there is no debug server: it says '" + others + "'", name(),
					"check the port number: OpenOCD listens on 3333, J-Link on 2331, ST-LINK on 61234, st-util on 4242, QEMU on 1234"), e);
		}
		features = readFeatures(said);
		if (offers("QStartNoAckMode") && ask("QStartNoAckMode").isOk()) {
			packets.stopAcknowledging();
		}
	}

	private static Map<String, String> readFeatures(String said) {
		Map<String, String> features = new TreeMap<>();
		for (String feature : said.split(";")) {
			int equals = feature.indexOf('=');
			if (equals > 0) {
				features.put(feature.substring(0, equals), feature.substring(equals + 1));
			} else if (!feature.isEmpty()) {
				features.put(feature.substring(0, feature.length() - 1), feature.substring(feature.length() - 1));
			}
		}
		return features;
	}

	/** Servers send output for people before the answer, and empty output to say that they are still at it. */
	private Answer exchange(byte[] request, Duration patience, Consumer<String> output) throws IOException {
		long deadline = System.nanoTime() + patience.toNanos();
		return guarded(patience, () -> {
			packets.send(request, patience);
			while (true) {
				Answer answer = packets.receive(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
				if (!answer.isOutput()) {
					return answer;
				}
				output.accept(answer.hexText(1));
			}
		});
	}

	private interface Exchange<T> {
		T run() throws IOException;
	}

	private <T> T guarded(Duration patience, Exchange<T> exchange) throws IOException {
		try {
			return exchange.run();
		} catch (PacketLine.SilenceException e) {
			throw new ConnectionException(Problem.error("The debug server has not answered for %d s".formatted(patience.toSeconds()), name(),
					"see the server's log; check the cable between probe and target and that the target has power"), e);
		}
	}

	private void tellLines(String text) {
		text.lines().map(String::strip).filter(text1 -> !text1.isEmpty()).forEach(log);
	}
}
