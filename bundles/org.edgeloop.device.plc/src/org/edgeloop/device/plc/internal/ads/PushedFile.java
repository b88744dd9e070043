package org.edgeloop.device.plc.internal.ads;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.ads.AdsFiles;

/** A file of this machine on its way to a place on a controller. */
final class PushedFile {

	private final Path local;
	private final FilePlace place;
	private String sha256 = "";
	private long size;

	PushedFile(Path local, String path) {
		this.local = local;
		this.place = new FilePlace(path);
	}

	FilePlace place() {
		return place;
	}

	String sha256() {
		return sha256;
	}

	long size() {
		return size;
	}

	/** Reads the file on this machine. */
	void hash(Progress progress) throws IOException {
		size = Files.size(local);
		progress.begin("Hash of " + local.getFileName(), size);
		MessageDigest digest = RemoteHash.sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(local), digest)) {
			var block = new byte[AdsFiles.BLOCK];
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				progress.checkCancelled();
				progress.worked(read);
			}
		}
		sha256 = RemoteHash.digits(digest);
	}

	/** Writes it beside the place. */
	void upload(AdsFiles files, StepContext context) throws IOException {
		context.progress().begin("Send " + local.getFileName(), size);
		write(files, place.fresh(), context.progress());
		context.transferred(size);
	}

	/** Reads back what was written beside. @return whether it is the same */
	boolean isSound(AdsFiles files, StepContext context) throws IOException {
		context.progress().begin("Read back", size);
		return sha256.equals(RemoteHash.of(files, place.fresh(), size, context.progress()));
	}

	/** Puts what was written beside into its place. @return how, in words */
	String replace(AdsFiles files, StepContext context) throws IOException {
		if (place.rename(files)) {
			return "renamed";
		}
		context.log("the controller does not rename files; %s is written over".formatted(place.path()));
		place.writeOver(files, context, () -> {
			write(files, place.path(), context.progress());
			if (!sha256.equals(RemoteHash.of(files, place.path(), size, context.progress()))) {
				throw new CheckFailedException(Problem.error("What was read back is not what was written", place.path(),
						"check the controller's disk and network"));
			}
		});
		return "written over";
	}

	private void write(AdsFiles files, String to, Progress progress) throws IOException {
		MessageDigest digest = RemoteHash.sha256();
		try (var in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(local), AdsFiles.BLOCK), digest)) {
			files.write(to, in, progress);
		}
		if (!RemoteHash.digits(digest).equals(sha256)) {
			throw new CheckFailedException(Problem.error("The file was changed while it was sent", local.toString(), "deploy it again when it is whole"));
		}
	}
}
