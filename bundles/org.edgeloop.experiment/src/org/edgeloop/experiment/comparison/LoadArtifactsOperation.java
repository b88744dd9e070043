package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.ContentHash;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/** Reads the same artifact of several runs, to lay them side by side. */
public final class LoadArtifactsOperation {

	private static final long LONGEST_TEXT = 1 << 20;
	private static final long LARGEST_PICTURE = 32L << 20;
	private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp", "svg");

	private final List<ComparedRun> runs;
	private final ComparisonStores stores;
	private final String path;

	/** @param path below the artifacts of each run */
	public LoadArtifactsOperation(List<ComparedRun> runs, ComparisonStores stores, String path) {
		this.runs = List.copyOf(runs);
		this.stores = stores;
		this.path = path;
	}

	/** @return one for each run, in their order; what cannot be read says why */
	public List<ArtifactContent> run(Progress progress) {
		progress.begin("Reading " + path, runs.size());
		var contents = new ArrayList<ArtifactContent>();
		for (ComparedRun run : runs) {
			progress.checkCancelled();
			try {
				contents.add(content(stores.store(run.store()).artifact(run.id(), path, Progress.NONE.until(progress::isCancelled))));
			} catch (ProblemException e) {
				contents.add(new ArtifactContent.Missing(e.problem().what()));
			} catch (IOException e) {
				contents.add(new ArtifactContent.Missing(IoCause.inWords(e)));
			}
			progress.worked(1);
		}
		return contents;
	}

	private static ArtifactContent content(Path file) throws IOException {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		String ending = name.substring(name.lastIndexOf('.') + 1);
		long size = Files.size(file);
		if (PICTURES.contains(ending) && size <= LARGEST_PICTURE) {
			return new ArtifactContent.Picture(file);
		}
		if (name.contains("confusion")) {
			try {
				return new ArtifactContent.Matrix(ConfusionMatrix.read(file));
			} catch (IOException e) {
				// shown as whatever else it is
			}
		}
		if (size <= LONGEST_TEXT) {
			try {
				return new ArtifactContent.Text(text(Files.readAllBytes(file)));
			} catch (CharacterCodingException e) {
				// no text
			}
		}
		return new ArtifactContent.Other(file, size, ContentHash.of(file, Progress.NONE).substring(ContentHash.PREFIX.length()));
	}

	/** A text has no character of code zero; files of numbers do. */
	private static String text(byte[] bytes) throws CharacterCodingException {
		String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		if (text.indexOf('\0') >= 0) {
			throw new CharacterCodingException();
		}
		return text;
	}
}
