package org.edgeloop.versioning.internal;

import java.io.File;
import java.util.List;

import org.eclipse.jgit.hooks.CommitMsgHook;
import org.eclipse.jgit.hooks.PostCommitHook;
import org.eclipse.jgit.hooks.PreCommitHook;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.versioning.work.HookRule;

/** The programs of a clone that Git would run around a commit or a push. */
public final class Hooks {

	private static final String PRE_PUSH = "pre-push";
	/** JGit knows nothing of this one. */
	private static final String PREPARE = "prepare-commit-msg";
	private static final List<String> OF_COMMITS = List.of(PreCommitHook.NAME, PREPARE, CommitMsgHook.NAME, PostCommitHook.NAME);

	private Hooks() {
	}

	/** @return those that are there and may be run */
	public static List<String> ofCommits(Repository repository) {
		return OF_COMMITS.stream().filter(name -> exists(repository, name)).toList();
	}

	/** @return those that are there and may be run */
	public static List<String> ofPushes(Repository repository) {
		return exists(repository, PRE_PUSH) ? List.of(PRE_PUSH) : List.of();
	}

	private static boolean exists(Repository repository, String name) {
		return repository.getFS().findHook(repository, name) != null;
	}

	/** Has none found by what is done with this repository next. Settings on the disk stay. */
	public static void leaveOut(Repository repository) {
		String nowhere = new File(repository.getDirectory(), "no-hooks").getAbsolutePath();
		repository.getConfig().setString(ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_KEY_HOOKS_PATH, nowhere);
	}

	/** @throws ProblemException if the rule does not allow to go on */
	public static void check(HookRule rule, List<String> hooks, Repository repository) throws ProblemException {
		String where = repository.getDirectory().toString();
		if (rule == HookRule.REFUSE && !hooks.isEmpty()) {
			throw new ProblemException(Problem.error("this clone has programs that Git runs here: " + String.join(", ", hooks), where,
					"have them run, or say that they are to be left out"));
		}
		if (rule == HookRule.RUN && hooks.contains(PREPARE)) {
			throw new ProblemException(Problem.error("the hook " + PREPARE + " is not run here", where,
					"commit with git, or say that hooks are to be left out"));
		}
	}
}
