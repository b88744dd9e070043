package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.HashState;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.CheckoutReport;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.internal.system.DiskRoom;

/** Carries out a plan: what is not wanted goes, what is missing comes from the cache. Done again, it goes on where it was ended. */
final class Checkout {

	/** Empty files are never linked, since a file has no room for hundreds of thousands of links. */
	private static final DataHash EMPTY = DataHash.md5("d41d8cd98f00b204e9800998ecf8427e");

	/** What helps where the cache lacks something. */
	static final String FETCH = "Fetch them from a remote first.";

	private final ObjectStore store;
	private final HashState state;
	private final Linker linker;
	private final Path path;
	private final SafeFolders folders;
	private final Set<DataHash> damaged = Collections.synchronizedSet(new HashSet<>());

	/** @param path what the files of the plan are below, or the file itself */
	Checkout(ObjectStore store, HashState state, Linker linker, Path path) {
		this.store = store;
		this.state = state;
		this.linker = linker;
		this.path = path;
		folders = new SafeFolders(path);
	}

	/** @throws ProblemException if objects are missing, before anything is done */
	void checkObjects(CheckoutPlan plan) throws IOException {
		Set<DataHash> missing = store.missing(Set.copyOf(plan.wanted().values()));
		Set<String> kept = plan.keep().stream().map(FoundFile::path).collect(Collectors.toSet());
		var files = new TreeSet<String>();
		plan.wanted().forEach((name, hash) -> {
			if (missing.contains(hash) && !kept.contains(name)) {
				files.add(place(name).toString());
			}
		});
		if (!files.isEmpty()) {
			throw failed(files, CheckoutReport.NOT_IN_CACHE, FETCH);
		}
	}

	/**
	 * @param relink whether files that are as they should be are linked anew
	 * @throws ProblemException if an object is damaged; it is taken out of the cache, all other files are checked out
	 */
	void run(CheckoutPlan plan, boolean relink, Progress progress) throws IOException {
		for (FoundFile file : plan.delete()) {
			Files.deleteIfExists(file.file());
		}
		for (FoundFile file : plan.delete()) {
			folders.deleteEmpty(Objects.requireNonNull(file.file().getParent()));
		}
		List<String> names = names(plan, relink);
		var failed = Collections.synchronizedSet(new TreeSet<String>());
		progress.begin("Checking out " + path.getFileName(), names.size());
		try {
			Parallel.forEach(names.size(), progress, i -> {
				String name = names.get(i);
				if (!create(name, plan.wanted(), progress)) {
					failed.add(place(name).toString());
				}
				progress.worked(1);
			});
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			long needed = names.stream().map(plan.wanted()::get).mapToLong(store::size).sum();
			throw DiskRoom.failed("The data cannot be checked out", e, path, needed);
		}
		if (!failed.isEmpty()) {
			throw failed(failed, "Their objects in the cache were corrupted and have been removed.",
					"Fetch them from a remote, or add the data again where they are still whole.");
		}
	}

	private static List<String> names(CheckoutPlan plan, boolean relink) {
		var names = new ArrayList<String>(plan.add().size() + plan.replace().size());
		plan.add().forEach(entry -> names.add(entry.path()));
		plan.replace().forEach(file -> names.add(file.path()));
		if (relink) {
			plan.keep().forEach(file -> names.add(file.path()));
		}
		return names;
	}

	private static ProblemException failed(Set<String> files, String why, String remedy) {
		return new ProblemException(
				Problem.error(CheckoutReport.FAILED + "\n" + String.join("\n", files) + "\n" + why, "", remedy));
	}

	/** @return whether the object was sound */
	private boolean create(String name, Map<String, DataHash> wanted, Progress progress) throws IOException {
		DataHash hash = Objects.requireNonNull(wanted.get(name));
		if (!isSound(hash, progress)) {
			return false;
		}
		Path file = place(name);
		folders.ensure(Objects.requireNonNull(file.getParent()));
		Path object = store.path(hash);
		if (EMPTY.equals(hash) || !linker.linkAtOnce(object, file)) {
			if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
				removeEmpty(file);
			}
			linker.link(object, file, new CancelOnly(progress));
		}
		state.rememberOwn(file, Files.readAttributes(file, BasicFileAttributes.class), hash);
		return true;
	}

	/** An object that did not change since it was hashed here is sound; others are hashed once. */
	private boolean isSound(DataHash hash, Progress progress) throws IOException {
		if (damaged.contains(hash)) {
			return false;
		}
		Path object = store.path(hash);
		BasicFileAttributes attributes = Files.readAttributes(object, BasicFileAttributes.class);
		if (state.hash(object, attributes, hash.algorithm()).filter(hash::equals).isPresent()) {
			return true;
		}
		if (store.isSound(hash, new CancelOnly(progress))) {
			state.rememberOwn(object, attributes, hash);
			return true;
		}
		damaged.add(hash);
		store.remove(hash);
		return false;
	}

	private static void removeEmpty(Path folder) throws IOException {
		try (var inside = Files.walk(folder)) {
			for (Path found : inside.sorted(Comparator.reverseOrder()).toList()) {
				if (!Files.isDirectory(found, LinkOption.NOFOLLOW_LINKS)) {
					throw new ProblemException(Problem.error("A folder with files that are not under version control is in the way.",
							folder.toString(), "Move the folder out of the way."));
				}
				Files.delete(found);
			}
		}
	}

	private Path place(String name) {
		return name.isEmpty() ? path : path.resolve(name);
	}
}
