package org.edgeloop.cli.internal.versions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.versioning.work.HookRule;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What to do about hooks: programs of the clone that Git runs. Where nothing is said and there are some, the command refuses. */
@NonNullByDefault({})
final class HookArguments {

	/** One of the two. */
	static final class Choice {

		@Option(names = "--hooks", description = "Run the clone's hooks, as git does.")
		private boolean run;

		@Option(names = { "-n", "--no-verify" }, description = "Leave the clone's hooks out.")
		private boolean skip;
	}

	@ArgGroup
	private Choice choice;

	HookRule rule() {
		if (choice == null) {
			return HookRule.REFUSE;
		}
		return choice.run ? HookRule.RUN : HookRule.SKIP;
	}
}
