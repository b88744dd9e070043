package org.edgeloop.dvc.data;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.cache.DvcIgnore;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.HashState;
import org.edgeloop.dvc.cache.LinkKind;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.internal.data.CheckedOut;
import org.edgeloop.dvc.internal.data.ContentReader;
import org.edgeloop.dvc.internal.data.ContentReader.Read;
import org.edgeloop.dvc.internal.data.DataCheckout;
import org.edgeloop.dvc.internal.data.DataRemoval;
import org.edgeloop.dvc.internal.data.DataSaver;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Files and folders of the workspace and the cache that keeps their content: hashed, saved, compared, brought back. What every
 * operation on data and pipelines is made of. Closing it keeps what was learnt about unchanged files. May be used from any thread.
 */
public final class WorkspaceData implements Closeable {

	/** What has become of a file or a folder since it was saved. */
	public enum Change {
		/** As it was saved, and in the cache. */
		NONE,
		/** Never saved. */
		NEW, MODIFIED, DELETED,
		/** The cache lacks it or, of a folder, some of its files. */
		NOT_IN_CACHE
	}

	/** What is at a path: its state, and the files if it is a folder. */
	public record Content(DataState state, @Nullable FolderTree tree) {
	}

	private static final List<LinkKind> EXPORTED = List.of(LinkKind.REFLINK, LinkKind.HARDLINK, LinkKind.SYMLINK, LinkKind.COPY);

	private final DvcRepository repository;
	private final ObjectStore store;
	private final HashState state;
	private final DvcIgnore ignore;
	private final ContentReader reader;
	private final DataSaver saver;
	private final DataCheckout checkout;
	private final CheckedOut checkedOut;

	private WorkspaceData(DvcRepository repository) throws IOException {
		this.repository = repository;
		store = store(repository);
		Path own = repository.temporary().resolve("edgeloop");
		state = HashState.open(repository.root(), own.resolve("state"));
		ignore = DvcIgnore.of(repository.root());
		reader = new ContentReader(ignore, state);
		saver = new DataSaver(store, state, reader, own);
		checkout = new DataCheckout(repository.root(), store, state, reader, own);
		checkedOut = CheckedOut.read(own.resolve("outputs"));
	}

	public static WorkspaceData open(DvcRepository repository) throws IOException {
		return new WorkspaceData(repository);
	}

	/** @return the cache of a repository, as it is configured */
	public static ObjectStore store(DvcRepository repository) throws IOException {
		boolean shared = repository.config().value("cache", "shared").filter("group"::equals).isPresent();
		return new ObjectStore(repository.cacheFolder(), shared);
	}

	public DvcRepository repository() {
		return repository;
	}

	public ObjectStore store() {
		return store;
	}

	public DvcIgnore ignore() {
		return ignore;
	}

	/**
	 * Hashes a file or all files of a folder, as far as they are not known to be unchanged.
	 *
	 * @param path absolute
	 * @param algorithm {@link DataHash#MD5} but for what is held against an older pointer
	 * @throws org.edgeloop.base.ProblemException if there is nothing, or no file and no folder
	 */
	public Content hash(Path path, String algorithm, Progress progress) throws IOException {
		Read read = reader.hash(path, algorithm, progress);
		return new Content(read.state(), read.tree());
	}

	/** Hashes as {@link #hash} does, puts the content into the cache, and links the workspace to it as configured. */
	public Content save(Path path, Progress progress) throws IOException {
		return save(path, DataHash.MD5, true, progress);
	}

	/**
	 * As {@link #save(Path, Progress)}.
	 *
	 * @param relink whether the workspace is linked to the cache; else its files stay what they are
	 */
	public Content save(Path path, String algorithm, boolean relink, Progress progress) throws IOException {
		Read read = saver.save(path, algorithm, linkKinds(), relink, progress);
		noteOutput(path, read.state().hash());
		return new Content(read.state(), read.tree());
	}

	/**
	 * @param saved what it was when it was saved; {@link DataState#NONE} for never
	 * @param cached whether its content belongs into the cache
	 * @return what has become of a path; in DVC's order, the cache first
	 */
	public Change change(Path path, DataState saved, boolean cached, Progress progress) throws IOException {
		DataHash hash = saved.hash();
		boolean present = Files.exists(path) && !ignore.ignores(path, Files.isDirectory(path));
		if (hash == null) {
			return present ? Change.NEW : Change.DELETED;
		}
		Content content = present ? hash(path, hash.algorithm(), progress) : null;
		boolean same = content != null && Objects.equals(hash, content.state().hash());
		if (cached && !isCached(hash, same && content != null ? content.tree() : null)) {
			return Change.NOT_IN_CACHE;
		}
		if (!present) {
			return Change.DELETED;
		}
		return same ? Change.NONE : Change.MODIFIED;
	}

	/** @param known the folder's files, where they need not be read from the cache for it */
	private boolean isCached(DataHash hash, @Nullable FolderTree known) throws IOException {
		return known == null ? store.hasWhole(hash) : store.has(hash) && store.missing(known.hashes()).isEmpty();
	}

	/**
	 * Makes a path what it was when it was saved, from the cache.
	 *
	 * @param force whether content that is in no cache may be overwritten or deleted
	 * @param relink whether unchanged files are linked anew, after the kinds of links were configured otherwise
	 * @throws org.edgeloop.base.ProblemException if objects are missing or damaged, or content would be lost; nothing was done then
	 *             but for damaged objects, which are taken away
	 */
	public CheckoutResult checkout(Path path, DataState saved, boolean force, boolean relink, Progress progress) throws IOException {
		DataHash hash = saved.hash();
		if (hash == null) {
			return CheckoutResult.UNCHANGED;
		}
		CheckoutResult result = checkout.run(path, wanted(hash), saved.executable(), linkKinds(), force, relink, progress);
		noteOutput(path, hash);
		return result;
	}

	/**
	 * Looks whether a checkout would overwrite or delete what is in no cache.
	 *
	 * @throws org.edgeloop.base.ProblemException if it would, naming the files
	 */
	public void checkNothingIsLost(Path path, DataState saved, Progress progress) throws IOException {
		DataHash hash = saved.hash();
		if (hash != null && Files.exists(path) && (!hash.isFolder() || store.has(hash))) {
			checkout.checkNothingIsLost(path, wanted(hash), progress);
		}
	}

	private void noteOutput(Path path, @Nullable DataHash hash) {
		if (hash != null && path.startsWith(repository.root())) {
			checkedOut.put(TrackedOutputs.relative(repository.root(), path), hash);
		}
	}

	/**
	 * Takes outputs away that were put into the workspace once, are what they were then, and are outputs no more.
	 *
	 * @param outputs the paths of all outputs, from the repository's root
	 * @return the paths of those that are gone
	 */
	public List<String> removeFormer(Set<String> outputs, Progress progress) throws IOException {
		var removed = new ArrayList<String>();
		for (var former : checkedOut.outputs().entrySet()) {
			if (!isPartOf(former.getKey(), outputs)) {
				Path path = repository.resolve(former.getKey());
				DataHash hash = former.getValue();
				if (Files.exists(path) && store.hasWhole(hash) && Objects.equals(hash, hash(path, hash.algorithm(), progress).state().hash())) {
					remove(path);
					removed.add(former.getKey());
				}
				checkedOut.remove(former.getKey());
			}
		}
		return removed;
	}

	/**
	 * Puts what was saved at a place where nothing is and nobody is to write: whatever is configured, the files are links to the cache's
	 * own objects where the drives can.
	 *
	 * @param path absolute; may lie outside of the repository
	 * @throws org.edgeloop.base.ProblemException as {@link #checkout} does
	 */
	public CheckoutResult export(Path path, DataState saved, Progress progress) throws IOException {
		DataHash hash = saved.hash();
		if (hash == null) {
			return CheckoutResult.UNCHANGED;
		}
		// to run a file needs a right that its object in the cache does not have
		List<LinkKind> kinds = saved.executable() ? LinkKind.DEFAULT : EXPORTED;
		return checkout.run(path, wanted(hash), saved.executable(), kinds, false, false, progress);
	}

	/**
	 * Makes one file or folder in a folder what it was when the folder was saved.
	 *
	 * @param inside from the folder, with '/' between the names
	 * @return empty if the folder had nothing of that name
	 */
	public Optional<CheckoutResult> checkoutPart(Path folder, String inside, DataState saved, boolean force, boolean relink,
			Progress progress) throws IOException {
		DataHash hash = saved.hash();
		if (hash == null || !hash.isFolder()) {
			return Optional.empty();
		}
		var part = new TreeMap<String, DataHash>();
		wanted(hash).forEach((path, found) -> {
			if (path.equals(inside)) {
				part.put("", found);
			} else if (path.startsWith(inside + "/")) {
				part.put(path.substring(inside.length() + 1), found);
			}
		});
		return part.isEmpty() ? Optional.empty()
				: Optional.of(checkout.run(folder.resolve(inside), part, false, linkKinds(), force, relink, progress));
	}

	/** @return the hashes of files by path; of a single file with an empty path */
	private Map<String, DataHash> wanted(DataHash hash) throws IOException {
		if (!hash.isFolder()) {
			return Map.of("", hash);
		}
		FolderTree tree = checkout.tree(hash);
		var wanted = new TreeMap<String, DataHash>();
		tree.entries().forEach(entry -> wanted.put(entry.path(), tree.hash(entry)));
		return wanted;
	}

	/** What lies in an output, or holds one, is that output's business. */
	private static boolean isPartOf(String path, Set<String> outputs) {
		return outputs.stream().anyMatch(output -> (path + "/").startsWith(output + "/") || output.startsWith(path + "/"));
	}

	/**
	 * Deletes a file or a folder of the workspace, read-only or linked as it may be, and everything in it.
	 *
	 * @throws org.edgeloop.base.ProblemException if it is the repository itself, what Git or DVC keep there, or nothing of it
	 */
	public void remove(Path path) throws IOException {
		repository.resolveData(path.toString());
		if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
			DataRemoval.remove(path);
		}
	}

	private List<LinkKind> linkKinds() {
		return LinkKind.named(repository.config().linkTypes());
	}

	/** Where nothing can be written, what was learnt is learnt again the next time. */
	@Override
	public void close() {
		try {
			if (Files.isDirectory(repository.folder())) {
				state.save();
				checkedOut.save();
			}
		} catch (IOException e) {
			// the data themselves are safe
		}
	}
}
