package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.release.BoardRelease;
import org.edgeloop.device.linux.release.BoardRelease.Role;
import org.edgeloop.device.linux.release.BoardStatus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Asks a board how its releases stand, or tells it something that takes no time. */
public final class ReleaseQueries {

	private static final Duration ANSWERING = Duration.ofSeconds(60);

	private final DeviceSettings settings;
	private final DeviceAccess access;
	private final ObjectMapper mapper = new ObjectMapper();

	public ReleaseQueries(DeviceSettings settings, DeviceAccess access) {
		this.settings = settings;
		this.access = access;
	}

	/** See {@link org.edgeloop.device.linux.release.BoardReleases#status}. */
	public BoardStatus status(Progress progress) throws IOException {
		try (var session = new ReleaseSession(settings, access)) {
			return StatusText.read(asked(session, progress, "status"));
		}
	}

	/** See {@link org.edgeloop.device.linux.release.BoardReleases#list}. */
	public List<BoardRelease> list(Progress progress) throws IOException {
		try (var session = new ReleaseSession(settings, access)) {
			List<BoardRelease> releases = new ArrayList<>();
			for (String line : asked(session, progress, "list").lines().toList()) {
				String[] parts = line.split("\t", 3);
				if (parts.length == 3) {
					releases.add(release(parts[0], parts[1], parsed(parts[2])));
				}
			}
			releases.sort(Comparator.comparing(BoardRelease::id).reversed());
			return releases;
		}
	}

	/** See {@link org.edgeloop.device.linux.release.BoardReleases#askHealth}. */
	public String askHealth(Progress progress) throws IOException {
		try (var session = new ReleaseSession(settings, access)) {
			Board board = session.board(progress);
			JsonNode answer = parsed(board.script("The runner does not answer", ANSWERING, progress, "{\"op\":\"health\"}", "relay"));
			if (!answer.path("ok").asBoolean()) {
				throw new ConnectionException(Problem.error("The release is not healthy any more: " + answer.path("error").asText("no answer"), board.name(),
						"see run/log in " + board.root()));
			}
			return answer.path("details").asText();
		}
	}

	/** Has the board's script do something. @return what it said */
	public String tell(Progress progress, String... words) throws IOException {
		try (var session = new ReleaseSession(settings, access)) {
			return asked(session, progress, words);
		}
	}

	private static String asked(ReleaseSession session, Progress progress, String... words) throws IOException {
		Board board = session.board(progress);
		if (!session.probe().value("folder").filter(board.root()::equals).isPresent()) {
			throw new ConnectionException(Problem.error("The board has no releases in " + board.root(), board.name(),
					"put a model onto it, or name the folder that was used"));
		}
		return board.script("The board could not be asked", progress, words);
	}

	private JsonNode parsed(String text) {
		try {
			return mapper.readTree(text);
		} catch (JsonProcessingException e) {
			return MissingNode.getInstance(); // shown without what it does not say
		}
	}

	private static BoardRelease release(String id, String role, JsonNode manifest) {
		long bytes = 0;
		for (JsonNode file : manifest.path("files")) {
			bytes += file.path("bytes").asLong();
		}
		String model = manifest.path("model").asText();
		return new BoardRelease(id, role(role), manifest.path("created").asText(), manifest.path("by").asText(), model.substring(model.lastIndexOf('/') + 1),
				manifest.path("modelSha256").asText(), bytes);
	}

	private static Role role(String text) {
		try {
			return Role.valueOf(text.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			return Role.KEPT; // said by a script that is newer than this program
		}
	}
}
