package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.remote.Remote;
import org.edgeloop.dvc.remote.TransferResult;

/**
 * Brings the history of runs, {@code runs/xx/KEY/VALUE}, to a remote or back. A key that the other side has some run of already is left
 * alone, as DVC has it. Remotes that cannot be listed have none.
 */
public final class RunCacheTransfer {

	private static final String FOLDER = "runs";
	private static final Pattern KEY = Pattern.compile("runs/([0-9a-f]{2})/(\\1[0-9a-f]{62})/[0-9a-f]{64}");

	private final Path cache;
	private final Remote remote;
	private final int threads;

	public RunCacheTransfer(ObjectStore store, Remote remote, int threads) {
		cache = store.folder();
		this.remote = remote;
		this.threads = threads;
	}

	/** @return how many runs the remote got */
	public TransferResult push(Progress progress) throws IOException {
		if (!remote.canList() || !remote.canWrite()) {
			return TransferResult.NOTHING;
		}
		return transfer(here(), there(progress), (key, inside) -> remote.upload(cache.resolve(key), key, inside), progress);
	}

	/** @return how many runs this cache got */
	public TransferResult fetch(Progress progress) throws IOException {
		if (!remote.canList()) {
			return TransferResult.NOTHING;
		}
		return transfer(there(progress), here(), this::fetch, progress);
	}

	private static TransferResult result(Transfers.Outcome<String> outcome) {
		return new TransferResult(outcome.done().size(), outcome.missed(), Set.of(), outcome.problems(), 0);
	}

	private TransferResult transfer(List<String> from, List<String> to, Transfers.Work<String> work, Progress progress) throws IOException {
		Set<String> known = new HashSet<>();
		to.forEach(key -> known.add(run(key)));
		List<String> lacking = from.stream().filter(key -> !known.contains(run(key))).toList();
		progress.begin("Bring the history of " + lacking.size() + " runs along", 0);
		return result(new Transfers<>(remote, threads, work).run(lacking, progress));
	}

	/** @return without the value, of which one is as good as another */
	private static String run(String key) {
		return key.substring(0, key.lastIndexOf('/'));
	}

	private List<String> here() throws IOException {
		Path folder = cache.resolve(FOLDER);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.map(file -> cache.relativize(file).toString().replace('\\', '/')).filter(KEY.asMatchPredicate()).toList();
		}
	}

	private List<String> there(Progress progress) throws IOException {
		List<String> keys = new ArrayList<>();
		remote.list(FOLDER, (key, _) -> {
			if (KEY.matcher(key).matches()) {
				keys.add(key);
			}
		}, progress);
		return keys;
	}

	private void fetch(String key, Progress progress) throws IOException {
		Path file = cache.resolve(key);
		Path temporary = cache.resolve(RemoteKeys.temporary(key));
		Files.createDirectories(Objects.requireNonNull(file.getParent()));
		try {
			remote.download(key, temporary, progress);
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (NoSuchFileException e) {
			// somebody has deleted it meanwhile
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
