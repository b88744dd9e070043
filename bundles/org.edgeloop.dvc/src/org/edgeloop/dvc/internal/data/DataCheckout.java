package org.edgeloop.dvc.internal.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.HashState;
import org.edgeloop.dvc.cache.LinkKind;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.data.CheckoutReport;
import org.edgeloop.dvc.data.CheckoutResult;
import org.edgeloop.dvc.data.CheckoutResult.Kind;
import org.edgeloop.dvc.file.DataHash;
import org.eclipse.jdt.annotation.Nullable;

/** Brings files and folders from the cache into the workspace. */
public final class DataCheckout {

	private final Path root;
	private final ObjectStore store;
	private final HashState state;
	private final ContentReader reader;
	private final Path temporary;

	/**
	 * @param root of the repository, which nothing is written out of
	 * @param temporary a folder on the workspace's drive where files are made
	 */
	public DataCheckout(Path root, ObjectStore store, HashState state, ContentReader reader, Path temporary) {
		this.root = root;
		this.store = store;
		this.state = state;
		this.reader = reader;
		this.temporary = temporary;
	}

	/**
	 * @return what is in a folder
	 * @throws ProblemException if the list is missing, or damaged; then it is taken away
	 */
	public FolderTree tree(DataHash hash) throws IOException {
		try {
			return store.tree(hash);
		} catch (NoSuchFileException e) {
			throw new ProblemException(Problem.error(CheckoutReport.NOT_IN_CACHE, hash.value(), Checkout.FETCH), e);
		} catch (ProblemException e) {
			store.remove(hash);
			throw e;
		}
	}

	/**
	 * @param wanted the hashes of files by path; of a single file with an empty path
	 * @param executable whether a single file may be run
	 */
	public CheckoutResult run(Path path, Map<String, DataHash> wanted, boolean executable, List<LinkKind> kinds, boolean force,
			boolean relink, Progress progress) throws IOException {
		checkStaysInside(path);
		boolean file = wanted.containsKey("");
		ContentReader.Read present = present(path, wanted, progress);
		CheckoutPlan plan = CheckoutPlan.of(present, wanted);
		if (!force && present != null) {
			plan.checkNothingIsLost(present, store);
		}
		var checkout = new Checkout(store, state, new Linker(kinds, temporary), path);
		checkout.checkObjects(plan);
		checkout.run(plan, relink, progress);
		if (!file) {
			Files.createDirectories(path);
		} else if (executable) {
			makeExecutable(path);
		}
		return result(present, plan);
	}

	/** @throws ProblemException if content would be lost that is in no cache */
	public void checkNothingIsLost(Path path, Map<String, DataHash> wanted, Progress progress) throws IOException {
		ContentReader.Read present = present(path, wanted, progress);
		if (present != null) {
			CheckoutPlan.of(present, wanted).checkNothingIsLost(present, store);
		}
	}

	/** A link that came with somebody's commit must not have files written somewhere else. */
	private void checkStaysInside(Path path) throws IOException {
		boolean elsewhere = Files.isDirectory(path) && Files.isSymbolicLink(path) && !path.toRealPath().startsWith(root.toRealPath());
		if (elsewhere) {
			throw new ProblemException(Problem.error("The folder is a symbolic link that leads out of the repository.", path.toString(),
					"Make it a folder."));
		}
	}

	private ContentReader.@Nullable Read present(Path path, Map<String, DataHash> wanted, Progress progress) throws IOException {
		if (!Files.exists(path)) {
			// a link to an object that is gone is nothing that anybody would miss
			if (Files.isSymbolicLink(path)) {
				Files.delete(path);
			}
			return null;
		}
		String algorithm = wanted.values().stream().findAny().map(DataHash::algorithm).orElse(DataHash.MD5);
		return reader.hash(path, algorithm, progress);
	}

	private static void makeExecutable(Path file) throws IOException {
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			var permissions = Files.getPosixFilePermissions(file);
			if (permissions.add(PosixFilePermission.OWNER_EXECUTE)) {
				Files.setPosixFilePermissions(file, permissions);
			}
		}
	}

	private static CheckoutResult result(ContentReader.@Nullable Read present, CheckoutPlan plan) {
		if (plan.isEmpty() && present != null) {
			return CheckoutResult.UNCHANGED;
		}
		return new CheckoutResult(present == null ? Kind.ADDED : Kind.MODIFIED, plan.add().size(), plan.replace().size(),
				plan.delete().size());
	}
}
