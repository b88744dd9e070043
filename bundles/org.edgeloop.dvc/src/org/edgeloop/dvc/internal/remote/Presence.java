package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.remote.Remote;

/**
 * Finds out which objects a remote has: by asking for each, or by listing the folders that they would be in, whichever needs fewer
 * questions. How much a listing costs is told from one folder of the 256, since hashes are spread evenly over them.
 */
public final class Presence {

	/** So few are asked for one by one, whatever the remote holds. */
	private static final int FEW = 64;
	/** How many files a listing names in the time of one question, as for S3. */
	private static final int PAGE = 1000;
	private static final int FOLDERS = 256;
	/** The folder that stands for all of them. */
	private static final String SAMPLE = "00";

	private final Remote remote;
	private final int threads;
	private final ToLongFunction<DataHash> sizes;

	/** What is there by its name is there. */
	public Presence(Remote remote, int threads) {
		this(remote, threads, _ -> -1);
	}

	/**
	 * What is there by its name, but has another size than it should, does not count: a server that stores what it gets as it comes
	 * is left with a part by a push that was killed.
	 *
	 * @param sizes bytes of an object, -1 if nobody knows
	 */
	public Presence(Remote remote, int threads, ToLongFunction<DataHash> sizes) {
		this.remote = remote;
		this.threads = threads;
		this.sizes = sizes;
	}

	private boolean isWhole(DataHash hash, long size) {
		long expected = sizes.applyAsLong(hash);
		return size < 0 || expected < 0 || size == expected;
	}

	/**
	 * @return those of the objects that are there
	 * @throws ConnectionException if the remote does not say
	 */
	public Set<DataHash> of(Collection<DataHash> hashes, Progress progress) throws IOException {
		Map<String, List<DataHash>> byAlgorithm = hashes.stream().collect(Collectors.groupingBy(DataHash::algorithm));
		Set<DataHash> there = new HashSet<>();
		for (Map.Entry<String, List<DataHash>> group : byAlgorithm.entrySet()) {
			Set<DataHash> wanted = new HashSet<>(group.getValue());
			there.addAll(isListingCheaper(group.getKey(), wanted, progress) ? listed(group.getKey(), wanted, progress) : asked(wanted, progress));
		}
		return there;
	}

	private boolean isListingCheaper(String algorithm, Set<DataHash> wanted, Progress progress) throws IOException {
		if (!remote.canList() || wanted.size() <= FEW) {
			return false;
		}
		long[] count = new long[1];
		remote.list(folder(algorithm, SAMPLE), (_, _) -> count[0]++, progress);
		long questions = folders(wanted).size() * (1 + count[0] / PAGE);
		return questions < wanted.size();
	}

	private static Set<String> folders(Set<DataHash> hashes) {
		Set<String> folders = new TreeSet<>();
		for (DataHash hash : hashes) {
			folders.add(hash.value().substring(0, 2));
			if (folders.size() == FOLDERS) {
				break;
			}
		}
		return folders;
	}

	private static String folder(String algorithm, String first) {
		String folder = RemoteKeys.folder(algorithm);
		return folder.isEmpty() ? first : folder + "/" + first;
	}

	private Set<DataHash> listed(String algorithm, Set<DataHash> wanted, Progress progress) throws IOException {
		Set<DataHash> there = ConcurrentHashMap.newKeySet();
		all(new ArrayList<>(folders(wanted)), progress, (first, inside) -> remote.list(folder(algorithm, first), (key, size) -> {
			RemoteKeys.hash(key).filter(hash -> wanted.contains(hash) && isWhole(hash, size)).ifPresent(there::add);
		}, inside));
		return there;
	}

	private Set<DataHash> asked(Set<DataHash> wanted, Progress progress) throws IOException {
		Set<DataHash> there = ConcurrentHashMap.newKeySet();
		all(wanted, progress, (hash, inside) -> {
			OptionalLong size = remote.size(RemoteKeys.of(hash), inside);
			if (size.isPresent() && isWhole(hash, size.getAsLong())) {
				there.add(hash);
			}
		});
		return there;
	}

	/** What is not known to be there is not known to be missing either. */
	private <T> void all(Collection<T> things, Progress progress, Transfers.Work<T> work) throws IOException {
		Transfers.Outcome<T> outcome = new Transfers<>(remote, threads, work).run(things, progress);
		if (outcome.missed() > 0) {
			throw new ConnectionException(outcome.problems().getFirst());
		}
	}
}
