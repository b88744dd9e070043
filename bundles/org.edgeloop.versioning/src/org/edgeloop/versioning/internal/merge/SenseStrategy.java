package org.edgeloop.versioning.internal.merge;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.attributes.Attributes;
import org.eclipse.jgit.dircache.DirCacheBuildIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeAttributes;
import org.eclipse.jgit.merge.RecursiveMerger;
import org.eclipse.jgit.merge.StrategyRecursive;
import org.eclipse.jgit.merge.ThreeWayMerger;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.edgeloop.versioning.remote.FileMerger;

/**
 * Merges as Git does, but leaves the files that a {@link FileMerger} knows alone: they stay in conflict where both sides changed them,
 * even if no line of theirs does, for lines that fit together may still make nonsense.
 */
@NonNullByDefault({})
final class SenseStrategy extends StrategyRecursive {

	private final FileMerger files;

	SenseStrategy(FileMerger files) {
		this.files = files;
	}

	@Override
	public ThreeWayMerger newMerger(Repository repository) {
		return new SenseMerger(repository, false);
	}

	@Override
	public ThreeWayMerger newMerger(Repository repository, boolean withoutFiles) {
		return new SenseMerger(repository, withoutFiles);
	}

	private final class SenseMerger extends RecursiveMerger {

		private SenseMerger(Repository repository, boolean withoutFiles) {
			super(repository, withoutFiles);
		}

		@Override
		protected boolean processEntry(CanonicalTreeParser base, CanonicalTreeParser ours, CanonicalTreeParser theirs,
				DirCacheBuildIterator index, WorkingTreeIterator work, boolean ignoreConflicts, MergeAttributes attributes) throws IOException {
			boolean aside = !inCore && files.handles(tw.getPathString());
			return super.processEntry(base, ours, theirs, index, work, ignoreConflicts, aside ? asWhole(attributes) : attributes);
		}
	}

	/** Git compares a file without the attribute {@code merge} as a whole. */
	private static MergeAttributes asWhole(MergeAttributes attributes) {
		var ours = new Attributes(attributes.ours().getAll().toArray(Attribute[]::new));
		ours.put(new Attribute(Constants.ATTR_MERGE, Attribute.State.UNSET));
		return new MergeAttributes() {
			@Override
			public Attributes base() {
				return attributes.base();
			}

			@Override
			public Attributes ours() {
				return ours;
			}

			@Override
			public Attributes theirs() {
				return attributes.theirs();
			}
		};
	}
}
