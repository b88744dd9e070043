package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.versioning.history.Branch;
import org.edgeloop.versioning.history.CreateBranchOperation;
import org.edgeloop.versioning.history.DeleteBranchOperation;
import org.edgeloop.versioning.history.ListBranchesOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code versions branch}: lists, creates and deletes branches. */
@Command(name = "branch", description = { "List branches; with NAME, create one at what is checked out or at START; with "
				+ "--delete, delete it.",
		"With --json: an object with branches (name, commit, subject, remote, current, upstream, ahead, behind) as they are afterwards." },
		footer = { "  edgeloop versions branch", "  edgeloop versions branch spring v1", "  edgeloop versions branch spring --delete" })
@NonNullByDefault({})
public final class BranchCommand implements Callable<Integer> {

	@Mixin
	private RepositoryArguments repository;

	@Parameters(index = "0", paramLabel = "NAME", arity = "0..1", description = "A branch.")
	private String name;

	@Parameters(index = "1", paramLabel = "START", arity = "0..1", defaultValue = "HEAD", description = "Where it begins. Default: "
				+ "${DEFAULT-VALUE}.")
	private String start;

	@Option(names = { "-d", "--delete" }, description = "Delete the branch, unless commits would be lost.")
	private boolean delete;

	@Option(names = "--force", description = "With --delete: even if commits are lost.")
	private boolean force;

	@Option(names = { "-a", "--all" }, description = "List those of the remotes, too.")
	private boolean all;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public BranchCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (delete && name == null) {
			throw new ParameterException(spec.commandLine(), "name the branch to delete");
		}
		if (delete) {
			String commit = new DeleteBranchOperation(repository.place(), name, force).run(console.progress());
			console.message("deleted " + name + ", which was at " + commit);
		} else if (name != null) {
			new CreateBranchOperation(repository.place(), name, start).run(console.progress());
		}
		if (name == null || repository.asJson()) {
			print(new ListBranchesOperation(repository.place(), all).run(console.progress()));
		}
		return ExitCode.OK;
	}

	private void print(List<Branch> branches) throws IOException {
		if (repository.asJson()) {
			json(branches);
			return;
		}
		var table = new TextTable("", "BRANCH", "COMMIT", "GOES TO", ">AHEAD", ">BEHIND", "SUBJECT");
		for (Branch branch : branches) {
			boolean goes = !branch.upstream().isEmpty();
			table.row(branch.current() ? "*" : "", branch.name(), branch.commit().substring(0, 7), branch.upstream(), goes ? "" + branch.ahead() : "",
					goes ? "" + branch.behind() : "", branch.subject());
		}
		console.print(table.toString());
	}

	private void json(List<Branch> branches) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("branches");
			for (Branch branch : branches) {
				json.writeStartObject();
				json.writeStringField("name", branch.name());
				json.writeStringField("commit", branch.commit());
				json.writeStringField("subject", branch.subject());
				json.writeBooleanField("remote", branch.remote());
				json.writeBooleanField("current", branch.current());
				json.writeStringField("upstream", branch.upstream());
				json.writeNumberField("ahead", branch.ahead());
				json.writeNumberField("behind", branch.behind());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}
