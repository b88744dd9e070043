package org.edgeloop.device.plc.internal.ads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.ads.AdsErrors;
import org.edgeloop.device.plc.ads.AdsFiles;
import org.edgeloop.device.plc.ads.AdsReply;

/**
 * A place for a file on a controller, with what lies beside it: {@code .new}, which was written and not yet put there; {@code .previous},
 * the former file; {@code .older}, the one before, until it is known that the new one stays.
 * <p>
 * Where the controller renames, four requests make the new file take the place: {@code .previous} becomes {@code .older}, the file
 * {@code .previous}, {@code .new} the file, and {@code .older} is deleted. A cut between them leaves the former file or the new one, or for one
 * round trip none under its name with both beside. Where it does not rename, the file has to be written over: {@code .writing} stands beside
 * it meanwhile, and says whether the copy at {@code .previous} or the file itself may be torn. {@link #tidy} makes each of these
 * whole again, from what lies there alone. ADS has no service that writes a disk's cache through: a power cut within seconds of a success may
 * still cost what the controller's operating system had not written.
 */
final class FilePlace {

	private static final String COPYING = "copying";
	private static final String WRITING = "writing";

	private enum Stage {
		UNTOUCHED, RENAMING, WRITING_OVER, WRITTEN_OVER
	}

	private final String path;
	private boolean hadFormer;
	private Stage stage = Stage.UNTOUCHED;

	/** Writes the new file into the place. */
	@FunctionalInterface
	interface Writing {
		void run() throws IOException;
	}

	FilePlace(String path) {
		this.path = path;
	}

	String path() {
		return path;
	}

	/** @return whether there was a file when the place was made tidy */
	boolean hadFormer() {
		return hadFormer;
	}

	String fresh() {
		return path + ".new";
	}

	private String previous() {
		return path + ".previous";
	}

	private String older() {
		return path + ".older";
	}

	private String marker() {
		return path + ".writing";
	}

	/** Sees to what a deployment left that was cut. @return whether the former file had to be put back */
	boolean tidy(AdsFiles files, StepContext context) throws IOException {
		boolean isPutBack = mend(files, context) || takePlace(files, previous(), path, context);
		takePlace(files, older(), previous(), context);
		deleteIfThere(files, older(), context);
		deleteIfThere(files, fresh(), context);
		hadFormer = files.exists(path);
		return isPutBack;
	}

	/** Makes whole what was being written over. @return whether the former file was put back */
	private boolean mend(AdsFiles files, StepContext context) throws IOException {
		String mark = mark(files);
		if (mark.equals(COPYING)) {
			deleteIfThere(files, previous(), context);
		} else if (mark.equals(WRITING)) {
			context.log("%s may be torn; the former one is put back".formatted(path));
			if (files.exists(previous())) {
				copy(files, previous(), path, context.progress());
			} else {
				deleteIfThere(files, path, context);
			}
		}
		if (!mark.isEmpty()) {
			endMark(files, context);
		}
		return mark.equals(WRITING);
	}

	/** Has a file take the place of one that is missing. @return whether it did */
	private static boolean takePlace(AdsFiles files, String from, String to, StepContext context) throws IOException {
		if (files.exists(to) || !files.exists(from)) {
			return false;
		}
		context.log("%s takes the place of %s, which is missing".formatted(from, to));
		if (!files.rename(from, to).isGood()) {
			copy(files, from, to, context.progress());
		}
		return true;
	}

	/** Puts the new file into its place by renaming. @return whether the controller does that; if not, all is as before */
	boolean rename(AdsFiles files) throws IOException {
		stage = Stage.RENAMING;
		boolean hasOlder = hadFormer && files.rename(previous(), older()).isGood();
		boolean isFree = !hadFormer || files.rename(path, previous()).isGood();
		// Looked at, since there are controllers that say yes to whatever they do not know.
		if (isFree && files.rename(fresh(), path).isGood() && !files.exists(fresh()) && files.exists(path)) {
			return true;
		}
		if (hadFormer && isFree) {
			files.rename(previous(), path).orThrow("rename %s back".formatted(path));
		}
		if (hasOlder) {
			files.rename(older(), previous()).orThrow("rename %s back".formatted(previous()));
		}
		return false;
	}

	/** Keeps a copy of the former file, and has the new one written over it. */
	void writeOver(AdsFiles files, StepContext context, Writing writing) throws IOException {
		stage = Stage.WRITING_OVER;
		if (hadFormer) {
			mark(files, COPYING);
			copy(files, path, previous(), context.progress());
			if (!RemoteHash.of(files, path, context.progress()).equals(RemoteHash.of(files, previous(), context.progress()))) {
				throw new CheckFailedException(Problem.error("The copy of the former file is not the same", previous(), "check the controller's disk"));
			}
		}
		mark(files, WRITING);
		writing.run();
		stage = Stage.WRITTEN_OVER;
		endMark(files, context);
		deleteIfThere(files, fresh(), context);
	}

	/** The new file stays: the one before the former is of no use any more. */
	void finish(AdsFiles files, StepContext context) throws IOException {
		deleteIfThere(files, older(), context);
	}

	/** Brings the former file back. @return whether the new one had begun to take its place */
	boolean restore(AdsFiles files, StepContext context) throws IOException {
		if (stage == Stage.WRITTEN_OVER || stage == Stage.RENAMING && !files.exists(fresh())) {
			takeAway(files, context);
		}
		mend(files, context);
		takePlace(files, previous(), path, context);
		takePlace(files, older(), previous(), context);
		deleteIfThere(files, fresh(), context);
		return stage != Stage.UNTOUCHED;
	}

	private void takeAway(AdsFiles files, StepContext context) throws IOException {
		if (!hadFormer) {
			delete(files, path, context);
		} else if (stage == Stage.RENAMING) {
			files.rename(path, fresh()).orThrow("rename " + path);
		} else {
			// mended as a file that was cut: the former one is copied back
			mark(files, WRITING);
		}
	}

	/**
	 * Has the file and the former one change places.
	 *
	 * @throws CheckFailedException if there is no former one
	 */
	void exchange(AdsFiles files, StepContext context) throws IOException {
		tidy(files, context);
		if (!hadFormer || !files.exists(previous())) {
			throw new CheckFailedException(Problem.error("There is no former file to bring back", previous(), "deploy the file that is wanted"));
		}
		if (!files.rename(path, fresh()).isGood()) {
			exchangeByCopies(files, context);
			return;
		}
		files.rename(previous(), path).orThrow("rename " + previous());
		files.rename(fresh(), previous()).orThrow("rename " + fresh());
	}

	private void exchangeByCopies(AdsFiles files, StepContext context) throws IOException {
		copy(files, path, fresh(), context.progress());
		mark(files, WRITING);
		copy(files, previous(), path, context.progress());
		mark(files, COPYING);
		copy(files, fresh(), previous(), context.progress());
		endMark(files, context);
		deleteIfThere(files, fresh(), context);
	}

	private String mark(AdsFiles files) throws IOException {
		if (!files.exists(marker())) {
			return "";
		}
		var content = new ByteArrayOutputStream();
		files.read(marker(), content, Progress.NONE);
		return content.toString(StandardCharsets.US_ASCII);
	}

	private void mark(AdsFiles files, String word) throws IOException {
		files.write(marker(), new ByteArrayInputStream(word.getBytes(StandardCharsets.US_ASCII)), Progress.NONE);
	}

	/** A controller that deletes nothing keeps an empty mark, which says that all is well. */
	private void endMark(AdsFiles files, StepContext context) throws IOException {
		if (!files.delete(marker()).isGood() || files.exists(marker())) {
			mark(files, "");
			context.log("the controller does not delete %s; it is empty now".formatted(marker()));
		}
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
