package org.edgeloop.device.plc.internal.ads;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.ads.AdsErrors;
import org.edgeloop.device.plc.ads.AdsFiles;
import org.edgeloop.device.plc.ads.AdsReply;

/**
 * A file on its way into the place of another one. It is written beside as {@code .new}, read back, and then takes the other's place,
 * which stays as {@code .previous}.
 * <p>
 * Where the controller can rename, a cut at any moment leaves the former file, or the new one, or for the time of one round trip none under
 * its name with both beside; the next deployment puts the former one back first. Where it cannot, the file itself has to be written over:
 * {@code .writing} stands beside it for that long, and the next deployment that finds it puts {@code .previous} back. ADS has no way to have
 * the controller's disk written through, so a power cut within seconds may still cost what its operating system had not yet written.
 */
final class PushedFile {

	private enum Stage {
		UNTOUCHED, REPLACING, REPLACED
	}

	private final Path local;
	private final String path;
	private String sha256 = "";
	private long size;
	private boolean hadFormer;
	private Stage stage = Stage.UNTOUCHED;

	PushedFile(Path local, String path) {
		this.local = local;
		this.path = path;
	}

	String path() {
		return path;
	}

	String sha256() {
		return sha256;
	}

	long size() {
		return size;
	}

	boolean hadFormer() {
		return hadFormer;
	}

	private String fresh() {
		return path + ".new";
	}

	private String previous() {
		return path + ".previous";
	}

	private String marker() {
		return path + ".writing";
	}

	/** Reads the file on this machine. */
	void hash(Progress progress) throws IOException {
		size = Files.size(local);
		progress.begin("Hash of " + local.getFileName(), size);
		MessageDigest digest = FileHash.sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(local), digest)) {
			var block = new byte[AdsFiles.BLOCK];
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				progress.checkCancelled();
				progress.worked(read);
			}
		}
		sha256 = FileHash.digits(digest);
	}

	/** Sees to what a deployment left that was cut. @return whether the former file had to be put back */
	boolean tidy(AdsFiles files, StepContext context) throws IOException {
		boolean isTorn = !content(files, marker()).isEmpty();
		boolean isThere = files.exists(path);
		boolean hasPrevious = files.exists(previous());
		boolean isPutBack = hasPrevious && (isTorn || !isThere);
		if (isPutBack) {
			context.log("an earlier deployment was cut; the former %s is put back".formatted(path));
			putBack(files, isTorn, context.progress());
		} else if (isTorn && isThere) {
			context.log("an earlier deployment of %s was cut; what it left is deleted".formatted(path));
			delete(files, path, context);
		}
		endMarker(files, isTorn, context);
		deleteIfThere(files, fresh(), context);
		hadFormer = isPutBack || isThere && !isTorn;
		return isPutBack;
	}

	private void putBack(AdsFiles files, boolean isInTheWay, Progress progress) throws IOException {
		if (isInTheWay || !files.rename(previous(), path).isGood()) {
			copy(files, previous(), path, progress);
		}
	}

	/** Writes the file beside the other one. */
	void upload(AdsFiles files, StepContext context) throws IOException {
		context.progress().begin("Send " + local.getFileName(), size);
		write(files, fresh(), context.progress());
		context.transferred(size);
	}

	private void write(AdsFiles files, String to, Progress progress) throws IOException {
		MessageDigest digest = FileHash.sha256();
		try (var in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(local), AdsFiles.BLOCK), digest)) {
			files.write(to, in, progress);
		}
		if (!FileHash.digits(digest).equals(sha256)) {
			throw new CheckFailedException(Problem.error("The file was changed while it was sent", local.toString(), "deploy it again when it is whole"));
		}
	}

	/** Reads back what was written beside. @return whether it is the same */
	boolean isSound(AdsFiles files, StepContext context) throws IOException {
		context.progress().begin("Read back", size);
		return sha256.equals(remoteHash(files, fresh(), context.progress()));
	}

	private static String remoteHash(AdsFiles files, String path, Progress progress) throws IOException {
		MessageDigest digest = FileHash.sha256();
		files.read(path, new DigestOutputStream(OutputStream.nullOutputStream(), digest), progress);
		return FileHash.digits(digest);
	}

	/** Puts what was written beside into its place. @return how, in words */
	String replace(AdsFiles files, StepContext context) throws IOException {
		stage = Stage.REPLACING;
		boolean isRenamed = renameInto(files, context);
		if (!isRenamed) {
			context.log("the controller does not rename files; %s is written over".formatted(path));
			writeOver(files, context);
		}
		stage = Stage.REPLACED;
		return isRenamed ? "renamed" : "written over";
	}

	private boolean renameInto(AdsFiles files, StepContext context) throws IOException {
		if (hadFormer) {
			AdsReply moved = renameOver(files, path, previous(), context);
			if (!moved.isGood()) {
				return false;
			}
		}
		if (files.rename(fresh(), path).isGood()) {
			return true;
		}
		if (hadFormer) {
			files.rename(previous(), path).orThrow("rename %s back".formatted(path));
		}
		return false;
	}

	/** The older of the two is given up only once it is known that the controller renames at all. */
	private static AdsReply renameOver(AdsFiles files, String from, String to, StepContext context) throws IOException {
		AdsReply moved = files.rename(from, to);
		if (!moved.isGood() && !AdsErrors.isUnsupported(moved.code()) && files.exists(to)) {
			delete(files, to, context);
			return files.rename(from, to);
		}
		return moved;
	}

	private void writeOver(AdsFiles files, StepContext context) throws IOException {
		if (hadFormer) {
			copy(files, path, previous(), context.progress());
			if (!remoteHash(files, path, context.progress()).equals(remoteHash(files, previous(), context.progress()))) {
				throw new CheckFailedException(Problem.error("The copy of the former file is not the same", previous(), "check the controller's disk"));
			}
		}
		files.write(marker(), new ByteArrayInputStream(sha256.getBytes(StandardCharsets.US_ASCII)), Progress.NONE);
		write(files, path, context.progress());
		if (!sha256.equals(remoteHash(files, path, context.progress()))) {
			throw new CheckFailedException(Problem.error("What was read back is not what was written", path, "check the controller's disk and network"));
		}
		endMarker(files, true, context);
		deleteIfThere(files, fresh(), context);
	}

	/** Brings the controller back to how it was. @return whether anything had to be done */
	boolean restore(AdsFiles files, StepContext context) throws IOException {
		if (stage == Stage.UNTOUCHED) {
			deleteIfThere(files, fresh(), context);
			return false;
		}
		boolean isTorn = !content(files, marker()).isEmpty();
		if (hadFormer && files.exists(previous())) {
			boolean isInTheWay = files.exists(path) && (isTorn || !renameOver(files, path, fresh(), context).isGood());
			putBack(files, isInTheWay, context.progress());
		} else if (!hadFormer) {
			deleteIfThere(files, path, context);
		}
		endMarker(files, isTorn, context);
		deleteIfThere(files, fresh(), context);
		stage = Stage.UNTOUCHED;
		return true;
	}

	/**
	 * Has the file and the one before it change places.
	 *
	 * @throws CheckFailedException if there is none before it
	 */
	void exchange(AdsFiles files, StepContext context) throws IOException {
		tidy(files, context);
		if (!files.exists(previous())) {
			throw new CheckFailedException(Problem.error("There is no former file to bring back", previous(), "deploy the file that is wanted"));
		}
		if (hadFormer && !files.rename(path, fresh()).isGood()) {
			exchangeByCopies(files, context);
			return;
		}
		files.rename(previous(), path).orThrow("rename " + previous());
		if (hadFormer) {
			files.rename(fresh(), previous()).orThrow("rename " + fresh());
		}
	}

	private void exchangeByCopies(AdsFiles files, StepContext context) throws IOException {
		copy(files, path, fresh(), context.progress());
		files.write(marker(), new ByteArrayInputStream(new byte[] { '1' }), Progress.NONE);
		copy(files, previous(), path, context.progress());
		endMarker(files, true, context);
		copy(files, fresh(), previous(), context.progress());
		deleteIfThere(files, fresh(), context);
	}

	/** @return the SHA-256 of what stands under the name now; its size is told to the progress */
	String hashThere(AdsFiles files, Progress progress) throws IOException {
		return remoteHash(files, path, progress);
	}

	private static void copy(AdsFiles files, String from, String to, Progress progress) throws IOException {
		Path kept = Files.createTempFile("edgeloop-ads", null);
		try {
			try (OutputStream out = Files.newOutputStream(kept)) {
				files.read(from, out, progress);
			}
			try (InputStream in = Files.newInputStream(kept)) {
				files.write(to, in, progress);
			}
		} finally {
			Files.delete(kept);
		}
	}

	private String content(AdsFiles files, String of) throws IOException {
		if (!files.exists(of)) {
			return "";
		}
		var content = new ByteArrayOutputStream();
		files.read(of, content, Progress.NONE);
		return content.toString(StandardCharsets.US_ASCII);
	}

	/** A controller that deletes nothing keeps an empty one, which says that all is well. */
	private void endMarker(AdsFiles files, boolean isThere, StepContext context) throws IOException {
		if (isThere && !files.delete(marker()).isGood()) {
			files.write(marker(), InputStream.nullInputStream(), Progress.NONE);
			context.log("the controller does not delete %s; it is empty now".formatted(marker()));
		}
	}

	private static void deleteIfThere(AdsFiles files, String path, StepContext context) throws IOException {
		if (files.exists(path)) {
			delete(files, path, context);
		}
	}

	private static void delete(AdsFiles files, String path, StepContext context) throws IOException {
		AdsReply reply = files.delete(path);
		if (!reply.isGood()) {
			context.warn(Problem.warning("The controller did not delete a file: " + AdsErrors.meaning(reply.code()).words(), path, "delete it by hand"));
		}
	}
}
