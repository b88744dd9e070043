package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.versioning.RevisionTree;

/**
 * Writes the files that a commit has into a folder. DVC's own folders are left out, so that nobody takes it for a repository without its
 * cache. Paths and links that lead out are not followed, whoever committed them.
 */
public final class VersionFiles {

	private static final Set<String> NO_NAMES = Set.of("", ".", "..");

	private final RevisionTree tree;
	private final Path folder;
	private final List<String> links = new ArrayList<>();
	private int count;

	/** @param folder is there, and empty */
	public VersionFiles(RevisionTree tree, Path folder) {
		this.tree = tree;
		this.folder = folder;
	}

	/** Writes everything but the links. */
	public void write(Progress progress) throws IOException {
		progress.begin("Checking out files", tree.files().size());
		for (String path : tree.files()) {
			progress.checkCancelled();
			if (tree.isLink(path)) {
				links.add(path);
			} else if (!isOfDvc(path)) {
				write(path);
			}
			progress.worked(1);
		}
	}

	/**
	 * Makes the links, when nothing is written any more that could go through one of them.
	 *
	 * @return what was left out
	 */
	public List<Problem> link() throws IOException {
		List<Problem> left = new ArrayList<>();
		for (String path : links) {
			var aim = new String(tree.read(path), StandardCharsets.UTF_8);
			Path file = place(path);
			if (!staysInside(file, aim) || Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
				left.add(Problem.warning("A symbolic link that leads out of the folder was left out", path, ""));
			} else {
				Files.createDirectories(Objects.requireNonNull(file.getParent()));
				Files.createSymbolicLink(file, file.getFileSystem().getPath(aim));
				count++;
			}
		}
		return left;
	}

	/** @return how many files and links were made */
	public int count() {
		return count;
	}

	private void write(String path) throws IOException {
		Path file = place(path);
		Files.createDirectories(Objects.requireNonNull(file.getParent()));
		Files.write(file, tree.read(path));
		if (tree.isExecutable(path) && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
			permissions.add(PosixFilePermission.OWNER_EXECUTE);
			Files.setPosixFilePermissions(file, permissions);
		}
		count++;
	}

	/** Git itself writes no such paths, but whoever makes a commit by hand can. */
	private Path place(String path) throws ProblemException {
		for (String name : path.split("[/" + (folder.getFileSystem().getSeparator().equals("\\") ? "\\\\" : "") + "]", -1)) {
			if (NO_NAMES.contains(name) || name.equalsIgnoreCase(".git")) {
				throw new ProblemException(Problem.error("The commit has a path that leads out of the folder", path, "check it with 'git fsck'"));
			}
		}
		return folder.resolve(path);
	}

	private boolean staysInside(Path link, String aim) {
		if (aim.isEmpty() || aim.indexOf('\0') >= 0 || aim.startsWith("/") || folder.getFileSystem().getPath(aim).isAbsolute()) {
			return false;
		}
		return Objects.requireNonNull(link.getParent()).resolve(aim).normalize().startsWith(folder);
	}

	private static boolean isOfDvc(String path) {
		return ("/" + path).contains("/" + DvcRepository.FOLDER + "/");
	}
}
