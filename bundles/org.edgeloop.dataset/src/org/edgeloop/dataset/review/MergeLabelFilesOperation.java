package org.edgeloop.dataset.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.HeaderMerge;
import org.edgeloop.dataset.internal.LabelFileKind;
import org.edgeloop.dataset.internal.LabelPart;
import org.edgeloop.dataset.internal.LabelReader;
import org.edgeloop.dataset.internal.LabelRules;
import org.edgeloop.dataset.internal.LabelVersions;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Merges two people's versions of a label file, or of a file of suggestions, that began from a third one: label by label by their
 * ids, and field by field. What cannot be decided keeps the file a sound one, see {@link LabelConflict}.
 */
public final class MergeLabelFilesOperation {

	/**
	 * What became of the merge.
	 *
	 * @param changes how many objects of ours were added, changed or removed
	 * @param conflicts the labels that a person must decide
	 * @param header the keys of the file's header that both sides changed: they stay as ours has them
	 */
	public record Merged(int changes, List<LabelConflict> conflicts, List<String> header) {

		/** @return whether nobody needs to decide anything */
		public boolean isClean() {
			return conflicts.isEmpty() && header.isEmpty();
		}
	}

	private final Path base;
	private final Path ours;
	private final Path theirs;
	private final Path output;

	/**
	 * @param base what both began from; a file that is missing or empty stands for nothing
	 * @param output where the result goes, may be {@code ours}
	 */
	public MergeLabelFilesOperation(Path base, Path ours, Path theirs, Path output) {
		this.base = base;
		this.ours = ours;
		this.theirs = theirs;
		this.output = output;
	}

	/**
	 * @throws ProblemException if a version is not sound, or a label of the result would lie behind the recording's end; nothing is
	 *             written then
	 * @throws IOException if a file cannot be read or written
	 */
	public Merged run(Progress progress) throws IOException {
		progress.begin("Merging labels", 1);
		byte[] ourBytes = bytes(ours);
		LabelFileKind kind = LabelFileKind.of(ourBytes);
		LabelSet old = base(kind);
		LabelSet mine = LabelReader.read(ours, kind, ourBytes);
		LabelSet other = LabelReader.read(theirs, kind, bytes(theirs));
		progress.checkCancelled();
		LabelVersions.Merge merge = new LabelVersions(old, other).into(mine, kind);
		List<String> header = HeaderMerge.apply(old, mine, other);
		apply(merge, mine);
		requireSound(mine);
		byte[] result = LabelWriter.toBytes(kind, mine);
		AtomicFiles.write(output, out -> out.write(result));
		progress.worked(1);
		return new Merged(merge.edits().size(), merge.conflicts(), header);
	}

	private LabelSet base(LabelFileKind kind) throws IOException {
		boolean isNothing = !Files.exists(base) || Files.size(base) == 0;
		return isNothing ? LabelsFactory.eINSTANCE.createLabelSet() : LabelReader.read(base, kind, bytes(base));
	}

	private static byte[] bytes(Path file) throws IOException {
		try {
			return Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new ProblemException(Problem.error("there is no such file", file.toString(), "check the path"), e);
		}
	}

	private static void apply(LabelVersions.Merge merge, LabelSet mine) {
		for (LabelPart part : LabelPart.values()) {
			var edits = merge.edits().of(part);
			var gone = new HashSet<>(edits.removed());
			edits.set().forEach(object -> gone.add(EcoreUtil.getID(object)));
			List<EObject> kept = part.of(mine).stream().filter(object -> !gone.contains(EcoreUtil.getID(object))).toList();
			part.of(mine).clear();
			part.of(mine).addAll(kept);
			part.of(mine).addAll(EcoreUtil.copyAll(edits.set()));
		}
	}

	/** Each side is sound by itself; but one may have shortened the recording where the other added labels. */
	private void requireSound(LabelSet merged) throws ProblemException {
		for (Label label : merged.getLabels()) {
			Optional<String> fault = LabelRules.fault(label, merged.getSamples());
			if (fault.isPresent()) {
				throw new ProblemException(Problem.error("the versions do not go together: label " + label.getId() + ": " + fault.get(),
						output.toString(), "decide which recording the labels are for, and correct \"samples\" in one of the versions"));
			}
		}
	}
}
