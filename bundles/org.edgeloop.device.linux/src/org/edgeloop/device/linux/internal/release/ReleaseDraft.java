package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.edgeloop.base.Progress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A release as it goes onto a board: the model's files, the case that it must get right, how it is run, and a signed manifest that names
 * all of these and the files that run it.
 */
final class ReleaseDraft {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

	private final String id;
	private final ModelFiles model;
	private final List<LocalFile> files;

	private ReleaseDraft(String id, ModelFiles model, List<LocalFile> files) {
		this.id = id;
		this.model = model;
		this.files = files;
	}

	/**
	 * @param token what makes the id different from all others of this second
	 * @param folder an empty one, to put files into
	 * @param java the path of the board's Java
	 */
	static ReleaseDraft of(ModelFiles model, HealthCase health, RuntimeFiles runtime, ReleaseOptions options, String java, String token, SigningKey key,
			Path folder, Progress progress) throws IOException {
		Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		String id = TIME.format(now) + "-" + model.sha256().substring(0, 8) + "-" + token.substring(0, 4);
		List<LocalFile> files = new ArrayList<>(model.files());
		files.add(made(folder, "health.json", health.toJson(options.tolerance()).toString(), progress));
		files.add(made(folder, "run.conf", "runtime=%s%njava=%s%nheap=%s%nprobation=%d%ndeadline=%d%n".replace("%n", "\n").formatted(runtime.id(), java,
				options.heap(), options.probation(), options.deadline()), progress));
		String manifest = manifest(id, now, model, files, runtime).toString();
		files.add(made(folder, "manifest.json", manifest, progress));
		files.add(made(folder, "manifest.sig", key.sign(manifest.getBytes(StandardCharsets.UTF_8)), progress));
		var lines = new StringBuilder();
		files.forEach(file -> lines.append(file.checkLine()));
		files.add(made(folder, "SHA256SUMS", lines.toString(), progress));
		return new ReleaseDraft(id, model, List.copyOf(files));
	}

	private static ObjectNode manifest(String id, Instant now, ModelFiles model, List<LocalFile> files, RuntimeFiles runtime) {
		ObjectNode manifest = JsonNodeFactory.instance.objectNode();
		manifest.put("format", 1).put("id", id).put("created", now.toString()).put("by", Who.here());
		manifest.put("model", model.path()).put("modelSha256", model.sha256());
		put(manifest.putArray("files"), files);
		put(manifest.putArray("runtimeFiles"), runtime.files());
		return manifest;
	}

	private static void put(ArrayNode array, List<LocalFile> files) {
		files.forEach(file -> array.addObject().put("path", file.path()).put("bytes", file.bytes()).put("sha256", file.sha256()));
	}

	private static LocalFile made(Path folder, String name, String content, Progress progress) throws IOException {
		return LocalFile.of(Files.writeString(folder.resolve(name), content), name, progress);
	}

	/** @return names the release, and sorts by time */
	String id() {
		return id;
	}

	ModelFiles model() {
		return model;
	}

	/** @return all that goes into the release's folder */
	List<LocalFile> files() {
		return files;
	}

	long bytes() {
		return files.stream().mapToLong(LocalFile::bytes).sum();
	}
}
