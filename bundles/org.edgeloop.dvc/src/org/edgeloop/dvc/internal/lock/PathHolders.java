package org.edgeloop.dvc.internal.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Who reads and who writes which paths: the content of DVC's {@code rwlock}, {@code {"read": {path: [holder]}, "write": {path: holder}}}. */
public final class PathHolders {

	/**
	 * A process that holds paths.
	 *
	 * @param pid its number
	 * @param command what it does
	 */
	public record Holder(long pid, String command) {

		private boolean isAlive() {
			return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
		}

		private ObjectNode json() {
			return JSON.createObjectNode().put("pid", pid).put("cmd", command);
		}

		@Override
		public String toString() {
			return "(PID " + pid + "): " + command;
		}
	}

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Path file;
	private final Map<String, List<Holder>> readers = new LinkedHashMap<>();
	private final Map<String, List<Holder>> writers = new LinkedHashMap<>();

	private PathHolders(Path file) {
		this.file = file;
	}

	/** Holders that are processes no more are left out. */
	public static PathHolders read(Path file) throws IOException {
		var holders = new PathHolders(file);
		try {
			JsonNode json = JSON.readTree(Files.readAllBytes(file));
			collect(json.path("read"), holders.readers);
			collect(json.path("write"), holders.writers);
		} catch (NoSuchFileException e) {
			// nobody ever held anything
		} catch (JsonProcessingException e) {
			throw new ProblemException(Problem.error("Unable to read RWLock-file. JSON structure is corrupted.", file.toString(),
					"Delete the file when no DVC process runs on this repository."), e);
		}
		return holders;
	}

	private static void collect(JsonNode json, Map<String, List<Holder>> holders) {
		for (Map.Entry<String, JsonNode> entry : json.properties()) {
			JsonNode found = Objects.requireNonNull(entry.getValue());
			Stream<JsonNode> all = found.isArray() ? found.valueStream() : Stream.of(found);
			List<Holder> living = all.map(holder -> new Holder(holder.path("pid").asLong(), holder.path("cmd").asText()))
					.filter(Holder::isAlive).collect(Collectors.toCollection(ArrayList::new));
			if (!living.isEmpty()) {
				holders.put(entry.getKey(), living);
			}
		}
	}

	/** @throws ProblemException if another holds one of the paths, or one above or below it, so that it cannot be read or written */
	public void checkFree(Holder self, List<String> read, List<String> write) throws ProblemException {
		for (String path : read) {
			checkFree(self, path, writers);
		}
		for (String path : write) {
			checkFree(self, path, writers);
			checkFree(self, path, readers);
		}
	}

	private static void checkFree(Holder self, String path, Map<String, List<Holder>> holders) throws ProblemException {
		List<Holder> blockers = holders.entrySet().stream().filter(held -> overlap(path, held.getKey()))
				.flatMap(held -> held.getValue().stream()).filter(holder -> !holder.equals(self)).distinct().toList();
		if (!blockers.isEmpty()) {
			throw new ProblemException(Problem.error("'" + path + "' is busy, it is being blocked by "
					+ blockers.stream().map(Holder::toString).collect(Collectors.joining(", ")), path, "Wait until it has finished."));
		}
	}

	private static boolean overlap(String a, String b) {
		return Path.of(a).startsWith(b) || Path.of(b).startsWith(a);
	}

	public void add(Holder holder, List<String> read, List<String> write) {
		read.forEach(path -> readers.computeIfAbsent(path, _ -> new ArrayList<>()).add(holder));
		write.forEach(path -> writers.computeIfAbsent(path, _ -> new ArrayList<>()).add(holder));
	}

	public void remove(Holder holder, List<String> read, List<String> write) {
		read.forEach(path -> remove(holder, path, readers));
		write.forEach(path -> remove(holder, path, writers));
	}

	private static void remove(Holder holder, String path, Map<String, List<Holder>> holders) {
		List<Holder> present = holders.getOrDefault(path, List.of());
		if (present.size() <= 1 && present.contains(holder)) {
			holders.remove(path);
		} else if (!present.isEmpty()) {
			present.remove(holder);
		}
	}

	public void write() throws IOException {
		ObjectNode json = JSON.createObjectNode();
		if (!writers.isEmpty()) {
			ObjectNode write = json.putObject("write");
			writers.forEach((path, holders) -> write.set(path, holders.getFirst().json()));
		}
		if (!readers.isEmpty()) {
			ObjectNode read = json.putObject("read");
			readers.forEach((path, holders) -> holders.forEach(holder -> read.withArrayProperty(path).add(holder.json())));
		}
		AtomicFiles.writeString(file, JSON.writeValueAsString(json));
	}
}
