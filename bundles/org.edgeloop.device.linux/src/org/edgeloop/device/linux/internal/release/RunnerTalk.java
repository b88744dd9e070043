package org.edgeloop.device.linux.internal.release;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.release.BoardStatus;
import org.edgeloop.onnx.run.Tolerance;
import org.edgeloop.onnx.tensor.Datum;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Requests to the runner on a board, a line of JSON each, through a relay there. */
public final class RunnerTalk implements Closeable {

	/** So few that a cancel is soon seen. */
	private static final int RUNS_AT_ONCE = 20;
	private static final Duration READING = Duration.ofMinutes(2);

	/** @param sha256 of the model's file */
	public record Identity(String release, String model, String sha256, String runtime) {
	}

	/** What the runner takes of the board's memory, in bytes. */
	public record Memory(long resident, long peak) {
	}

	/** The case that the release must get right. */
	public record Known(Map<String, Datum> inputs, Map<String, Datum> outputs, Tolerance tolerance) {
	}

	private final ObjectMapper mapper = new ObjectMapper();
	private final ReleaseSession session;
	private final Board board;
	private final Board.Dialog relay;

	private RunnerTalk(ReleaseSession session, Board board, Board.Dialog relay) {
		this.session = session;
		this.board = board;
		this.relay = relay;
	}

	/** @throws ConnectionException if the board cannot be reached or runs no release */
	public static RunnerTalk open(DeviceSettings settings, DeviceAccess access, Progress progress) throws IOException {
		var session = new ReleaseSession(settings, access);
		try {
			Board board = session.board(progress);
			BoardStatus status = StatusText.read(board.script("The board has no releases", progress, "status"));
			if (status.runner() == 0) {
				throw new ConnectionException(Problem.error("The board runs no release: " + status.health() + " " + status.details(), board.name(),
						"put a model onto the board, or see run/log in " + board.root()));
			}
			return new RunnerTalk(session, board, board.talk(board.scriptCommand("relay")));
		} catch (IOException | RuntimeException e) {
			session.close();
			throw e;
		}
	}

	public Identity identity() throws IOException {
		JsonNode answer = ask(request("health"));
		String model = answer.path("model").asText();
		return new Identity(answer.path("release").asText(), model.substring(model.lastIndexOf('/') + 1), answer.path("sha256").asText(),
				answer.path("runtime").asText());
	}

	public Memory memory() throws IOException {
		JsonNode answer = ask(request("health"));
		return new Memory(answer.path("residentBytes").asLong(), answer.path("peakBytes").asLong());
	}

	/** @return the times of runs on the known case, in nanoseconds */
	public long[] time(int runs, Progress progress) throws IOException {
		long[] times = new long[runs];
		for (int done = 0; done < runs; done += RUNS_AT_ONCE) {
			progress.checkCancelled();
			int count = Math.min(RUNS_AT_ONCE, runs - done);
			JsonNode answer = ask(request("benchmark").put("runs", count).put("warmup", 0)).path("ns");
			if (answer.size() != count) {
				throw board.unexpected(answer.size() + " times");
			}
			for (int i = 0; i < count; i++) {
				times[done + i] = answer.path(i).asLong();
			}
			progress.worked(count);
		}
		return times;
	}

	/** @return what the board computes of inputs, as far as it can be passed */
	public Map<String, Datum> infer(Map<String, Datum> inputs) throws IOException {
		ObjectNode request = request("infer");
		request.set("inputs", TensorJson.write(inputs));
		return TensorJson.read(ask(request).path("outputs"));
	}

	/** @return the case by which the release's health is judged */
	public Known known() throws IOException {
		String text = board.require("The release's known case could not be read", "cat " + board.quoted("current/health.json"), READING, Progress.NONE);
		JsonNode json = parsed(text);
		return new Known(TensorJson.read(json.path("inputs")), TensorJson.read(json.path("outputs")),
				new Tolerance(json.path("relative").asDouble(), json.path("absolute").asDouble()));
	}

	private ObjectNode request(String op) {
		return mapper.createObjectNode().put("op", op);
	}

	private JsonNode ask(ObjectNode request) throws IOException {
		relay.send(request.toString());
		JsonNode answer = parsed(relay.line());
		if (!answer.path("ok").asBoolean()) {
			throw new ConnectionException(Problem.error("The runner refuses: " + answer.path("error").asText("no answer"), board.name(), "see run/log in " + board.root()));
		}
		return answer;
	}

	private JsonNode parsed(String line) throws IOException {
		try {
			return mapper.readTree(line);
		} catch (JsonProcessingException e) {
			throw board.unexpected(line.length() > 100 ? line.substring(0, 100) : line);
		}
	}

	@Override
	public void close() throws IOException {
		relay.close();
		session.close();
	}
}
