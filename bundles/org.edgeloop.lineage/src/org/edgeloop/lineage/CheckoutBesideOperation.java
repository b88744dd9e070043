package org.edgeloop.lineage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.lineage.internal.ReadOnly;
import org.edgeloop.lineage.internal.VersionData;
import org.edgeloop.lineage.internal.VersionFiles;
import org.edgeloop.versioning.RevisionTree;

/**
 * Puts an older version of a project, its data included, into a folder beside the present one, so that both can be looked at. The files
 * are read-only; data is linked to the cache and takes no room where the drives can do so. The project itself stays as it is. The
 * folder is there when all of it is.
 */
public final class CheckoutBesideOperation {

	private final Path place;
	private final String revision;
	private final Path target;
	private final boolean partial;

	/**
	 * @param place a folder in a Git repository: what is below it is checked out
	 * @param revision a branch, a tag, a commit or what Git makes of such, as {@code main~2}
	 * @param target a folder outside of the repository that is not there yet, or empty
	 * @param partial whether data that the cache lacks is left out, and said; else it is a failure
	 */
	public CheckoutBesideOperation(Path place, String revision, Path target, boolean partial) {
		this.place = place.toAbsolutePath().normalize();
		this.revision = revision;
		this.target = target.toAbsolutePath().normalize();
		this.partial = partial;
	}

	/**
	 * @throws ProblemException if there is no such revision, the target cannot be taken, or the cache lacks data; nothing is left then
	 * @throws java.util.concurrent.CancellationException if it is cancelled; nothing is left then
	 */
	public CheckedOutVersion run(Progress progress) throws IOException {
		checkTarget();
		try (RevisionTree tree = RevisionTree.open(place, revision)) {
			if (tree.files().isEmpty()) {
				throw new ProblemException(Problem.error("There was nothing in this folder at " + revision, place.toString(), "name another revision"));
			}
			// Beside the target, since a rename makes it whole in one step. One that a crash left behind goes first.
			Path made = target.resolveSibling("." + target.getFileName() + ".edgeloop-part");
			remove(made);
			try {
				CheckedOutVersion version = fill(made, tree, progress);
				Files.deleteIfExists(target);
				Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
				return version;
			} finally {
				remove(made);
			}
		}
	}

	private CheckedOutVersion fill(Path made, RevisionTree tree, Progress progress) throws IOException {
		List<Problem> problems = new ArrayList<>();
		VersionData data = VersionData.find(place, tree, revision, progress);
		problems.addAll(data.problems());
		problems.addAll(data.leaveOutMissing(partial));
		Files.createDirectories(made);
		var files = new VersionFiles(tree, made);
		files.write(progress);
		int dataFiles = data.export(made, progress);
		problems.addAll(files.link());
		ReadOnly.make(made, progress);
		return new CheckedOutVersion(target, tree.commit(), tree.time(), files.count(), dataFiles, data.bytes(), problems);
	}

	/** Pointers in a folder of the repository would be taken for its own. */
	private void checkTarget() throws IOException {
		Path parent = target.getParent();
		if (parent == null || target.getFileName() == null) {
			throw unfit("is no place for files", "choose another");
		}
		Path real = nearest(parent).toRealPath();
		for (Path folder = place; folder != null; folder = folder.getParent()) {
			boolean repository = Files.exists(folder.resolve(".git")) || Files.isDirectory(folder.resolve(DvcRepository.FOLDER));
			if ((repository || folder.equals(place)) && Files.exists(folder)
					&& (target.startsWith(folder) || real.startsWith(folder.toRealPath()))) {
				throw unfit("lies in the repository itself", "choose one beside " + folder);
			}
		}
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder()) {
			throw unfit("is there already", "choose another, or remove it");
		}
		try {
			Files.createDirectories(parent);
		} catch (IOException e) {
			throw unfit("cannot be made: " + IoCause.inWords(e), "choose another");
		}
	}

	/** @return the folder, or the first above it that is there */
	private static Path nearest(Path folder) {
		Path there = folder;
		while (!Files.exists(there) && there.getParent() != null) {
			there = there.getParent();
		}
		return there;
	}

	private boolean isEmptyFolder() throws IOException {
		if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		try (DirectoryStream<Path> inside = Files.newDirectoryStream(target)) {
			return !inside.iterator().hasNext();
		}
	}

	private ProblemException unfit(String why, String remedy) {
		return new ProblemException(Problem.error("The folder for the older version " + why, target.toString(), remedy));
	}

	private static void remove(Path folder) throws IOException {
		if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			new TemporaryFolder(folder).close();
		}
	}
}
