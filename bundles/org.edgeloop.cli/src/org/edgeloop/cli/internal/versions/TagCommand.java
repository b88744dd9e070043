package org.edgeloop.cli.internal.versions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.console.TextTable;
import org.edgeloop.versioning.history.CreateTagOperation;
import org.edgeloop.versioning.history.DeleteTagOperation;
import org.edgeloop.versioning.history.ListTagsOperation;
import org.edgeloop.versioning.history.Tag;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code versions tag}: lists, creates and deletes tags. */
@Command(name = "tag", description = { "List tags; with NAME, give what is checked out or REV a name that stays; with --delete, delete it. "
				+ "'edgeloop versions push --tags' brings them to others.",
		"With --json: an object with tags (name, commit, message) as they are afterwards." },
		footer = { "  edgeloop versions tag", "  edgeloop versions tag v1.2 -m 'Delivered to the test field'", "  edgeloop versions tag v1.2 --delete" })
@NonNullByDefault({})
public final class TagCommand implements Callable<Integer> {

	private static final int SHORT = 7;

	@Mixin
	private RepositoryArguments repository;

	@Parameters(index = "0", paramLabel = "NAME", arity = "0..1", description = "A tag.")
	private String name;

	@Parameters(index = "1", paramLabel = "REV", arity = "0..1", defaultValue = "HEAD", description = "A commit. Default: ${DEFAULT-VALUE}.")
	private String revision;

	@Option(names = { "-m", "--message" }, paramLabel = "TEXT", defaultValue = "", description = "What to say of it; the tag then names you and the time, too.")
	private String message;

	@Option(names = { "-d", "--delete" }, description = "Delete the tag; the commit stays.")
	private boolean delete;

	@Spec
	private CommandSpec spec;

	private final Console console;

	public TagCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (delete && name == null) {
			throw new ParameterException(spec.commandLine(), "name the tag to delete");
		}
		if (delete) {
			new DeleteTagOperation(repository.place(), name).run(console.progress());
		} else if (name != null) {
			new CreateTagOperation(repository.place(), name, revision, message).run(console.progress());
		}
		List<Tag> tags = new ListTagsOperation(repository.place()).run(console.progress());
		if (repository.asJson()) {
			json(tags);
		} else if (name == null) {
			var table = new TextTable("TAG", "COMMIT", "MESSAGE");
			tags.forEach(tag -> table.row(tag.name(), tag.commit().substring(0, SHORT), tag.message().lines().findFirst().orElse("")));
			console.print(table.toString());
		}
		return ExitCode.OK;
	}

	private void json(List<Tag> tags) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("tags");
			for (Tag tag : tags) {
				json.writeStartObject();
				json.writeStringField("name", tag.name());
				json.writeStringField("commit", tag.commit());
				json.writeStringField("message", tag.message());
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}
