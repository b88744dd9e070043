package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.data.TrackedOutput;
import org.edgeloop.dvc.data.TrackedOutputs;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.LockFile;
import org.edgeloop.lineage.FileVersion;
import org.edgeloop.versioning.RevisionContents;
import org.edgeloop.versioning.WorkTree;
import org.edgeloop.versioning.history.LastChange;

/** The outputs of DVC that are referred to now, by their paths from the root of the work tree of Git. */
public final class PresentOutputs {

	private final String prefix;
	private final Map<String, TrackedOutput> outputs = new HashMap<>();
	private final Map<String, FileVersion> versions = new HashMap<>();
	private final OutputHashes hashes;

	private PresentOutputs(String prefix, OutputHashes hashes) {
		this.prefix = prefix;
		this.hashes = hashes;
	}

	/**
	 * @param root of Git's work tree
	 * @param changes since when each file there is as it is
	 */
	public static PresentOutputs read(DvcRepository repository, Path root, Map<String, LastChange> changes, RevisionContents contents, Progress progress)
			throws IOException {
		String folder = WorkTree.pathOf(repository.root());
		String prefix = folder.isEmpty() ? "" : folder + '/';
		var present = new PresentOutputs(prefix, new OutputHashes(repository, prefix, contents));
		Map<String, String> ids = new HashMap<>();
		List<String> pointers = repository.stageFiles().stream().map(file -> TrackedOutputs.relative(repository.root(), file)).toList();
		List<TrackedOutput> found = TrackedOutputs.of(path -> {
			Optional<byte[]> content = repository.files().read(path);
			content.ifPresent(bytes -> ids.put(path, gitId(bytes)));
			return content;
		}, pointers, progress);
		var locks = new LockHistory(root, prefix, contents);
		for (TrackedOutput output : found) {
			if (output.isCached()) {
				progress.checkCancelled();
				present.add(output, present.isCommitted(output, ids, changes) ? present.change(output, changes, locks, progress) : Optional.empty());
			}
		}
		return present;
	}

	private void add(TrackedOutput output, Optional<LastChange> change) {
		DataHash hash = output.hash();
		outputs.put(prefix + output.path(), output);
		versions.put(prefix + output.path(), new FileVersion(output.pointer(), hash == null ? "" : hash.value(), change.map(LastChange::commit),
				change.flatMap(LastChange::tag)));
	}

	/** Of what stages make the lock says it, which other stages change too. */
	private Optional<LastChange> change(TrackedOutput output, Map<String, LastChange> changes, LockHistory locks, Progress progress) throws IOException {
		return output.isMade() ? locks.since(output, changes, progress) : Optional.ofNullable(changes.get(prefix + output.pointer()));
	}

	/** A pointer that was written anew may still refer to the same content. Of what stages make the lock's history tells. */
	private boolean isCommitted(TrackedOutput output, Map<String, String> ids, Map<String, LastChange> changes) throws IOException {
		String path = output.isMade() ? lock(output) : output.pointer();
		if (!changes.containsKey(prefix + path)) {
			return false;
		}
		LastChange committed = changes.get(prefix + path);
		return output.isMade() || committed.content().equals(ids.get(path))
				|| hashes.then(output, Map.of(prefix + path, committed.content()), "").equals(hashes.of(output, ""));
	}

	/** @return the lock of the stage that makes an output, from the root of the repository of DVC */
	static String lock(TrackedOutput output) {
		return output.pointer().substring(0, output.pointer().lastIndexOf('/') + 1) + LockFile.NAME;
	}

	/** @return how Git calls a file with this content, whose line ends are Git's own */
	private static String gitId(byte[] content) {
		byte[] plain = new String(content, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-1");
			digest.update(("blob " + plain.length + '\0').getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(digest.digest(plain));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-1", e);
		}
	}

	/** @return the version of each output by its path */
	public Map<String, FileVersion> versions() {
		return versions;
	}

	/** @return the output that a file is or lies in */
	public Optional<TrackedOutput> around(String path) {
		String at = path;
		while (!outputs.containsKey(at) && !at.isEmpty()) {
			at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
		}
		return Optional.ofNullable(outputs.get(at));
	}

	/** @return the files that say what an output is */
	public List<String> referring(TrackedOutput output) {
		return output.isMade() ? List.of(prefix + output.pointer(), prefix + lock(output)) : List.of(prefix + output.pointer());
	}

	/** @return the way from an output to a file in it; empty if it is the output itself */
	public String below(TrackedOutput output, String path) {
		return path.substring(Math.min(path.length(), (prefix + output.path()).length() + 1));
	}

	/** @return what outputs and files in them contain */
	public OutputHashes hashes() {
		return hashes;
	}
}
