package org.edgeloop.dvc.used;

import java.util.List;

/**
 * Where pointers are looked for. The workspace counts where nothing else is said, as it does for DVC.
 *
 * @param workspace whether those in the workspace count
 * @param revisions names of commits that count
 * @param branches whether the tips of all branches count
 * @param tags whether all tags count
 * @param commits whether every commit counts that a branch or a tag leads to
 * @param experiments whether the experiments of DVC count
 */
public record UsedScope(boolean workspace, List<String> revisions, boolean branches, boolean tags, boolean commits,
		boolean experiments) {

	/** The workspace alone. */
	public static final UsedScope WORKSPACE = new UsedScope(true, List.of(), false, false, false, false);

	public UsedScope {
		revisions = List.copyOf(revisions);
	}
}
