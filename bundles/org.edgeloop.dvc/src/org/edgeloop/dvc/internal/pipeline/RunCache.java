package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;
import org.edgeloop.dvc.value.Yaml;

/**
 * What earlier runs made of which inputs: {@code runs/xx/KEY/VALUE} in the cache, as DVC keeps it. The key is the SHA-256 of what went in
 * and of the names of what came out, the value that of all.
 */
public final class RunCache {

	/** DVC leaves them out wherever they stand, even where they are the names of parameters. */
	private static final Set<Value> UNCOUNTED = Set.of(Value.of("size"), Value.of("nfiles"));
	private static final Value OUTS = Value.of("outs");
	private static final int PREFIX = 2;

	private final Path folder;

	/** @param cacheFolder of the repository */
	public RunCache(Path cacheFolder) {
		folder = cacheFolder.resolve("runs");
	}

	/** @return the key of a run: 64 hexadecimal digits; what its outputs hold does not count */
	public static String key(LockEntry entry) {
		Map<Value, Value> entries = new LinkedHashMap<>(entry.toValue().entries());
		List<Value> paths = entry.outs().stream().map(DataOutput::path).sorted(PythonJson.CODE_POINTS).map(Value::of).toList();
		entries.put(OUTS, new Value.Sequence(paths));
		return hash(new Value.Mapping(entries));
	}

	/** @return the name of a run among those of its key: 64 hexadecimal digits */
	public static String value(LockEntry entry) {
		return hash(entry.toValue());
	}

	/**
	 * @param wanted what goes in, and the names of what comes out
	 * @return what the newest run with the same inputs made; files that cannot be understood are taken away, as DVC does
	 */
	public Optional<LockEntry> find(LockEntry wanted) throws IOException {
		Path runs = folder(key(wanted));
		if (!Files.isDirectory(runs)) {
			return Optional.empty();
		}
		List<Path> newestFirst;
		try (Stream<Path> files = Files.list(runs)) {
			newestFirst = files.filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
					.sorted(Comparator.comparing(RunCache::time).reversed().thenComparing(Comparator.naturalOrder())).toList();
		}
		for (Path file : newestFirst) {
			Optional<LockEntry> found = read(file);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** Keeps a run, unless the same is kept already. */
	public void save(LockEntry entry) throws IOException {
		Path file = folder(key(entry)).resolve(value(entry));
		if (!Files.exists(file) || read(file).isEmpty()) {
			AtomicFiles.writeString(file, Yaml.write(entry.toValue()));
		}
	}

	private static Optional<LockEntry> read(Path file) throws IOException {
		try {
			return Optional.of(LockEntry.of(Yaml.read(Files.readString(file), file.toString()), file.toString()));
		} catch (ProblemException e) {
			Files.deleteIfExists(file);
			return Optional.empty();
		}
	}

	private Path folder(String key) {
		return folder.resolve(key.substring(0, PREFIX)).resolve(key);
	}

	private static FileTime time(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException e) {
			return FileTime.fromMillis(0);
		}
	}

	private static String hash(Value value) {
		try {
			byte[] json = PythonJson.writeSorted(counted(value)).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	private static Value counted(Value value) {
		return switch (value) {
			case Value.Mapping(var entries) -> {
				Map<Value, Value> kept = new LinkedHashMap<>();
				entries.forEach((key, item) -> {
					if (!UNCOUNTED.contains(key)) {
						kept.put(key, counted(item));
					}
				});
				yield new Value.Mapping(kept);
			}
			case Value.Sequence(var items) -> new Value.Sequence(items.stream().map(RunCache::counted).toList());
			default -> value;
		};
	}
}
