package org.edgeloop.experiment.internal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A list that a server hands out in pages, each with a token for the next. The list is read as it comes, so that a long page takes no
 * memory, and a server that promises pages without end is found out: a token that comes again, or page after page with nothing on it.
 */
final class RestPages {

	/** Servers that filter what they have read may have nothing to show for a page or two. */
	private static final int MOST_EMPTY = 10;

	private final RestClient client;
	private final String field;
	private final Function<String, RestRequest> page;

	/** Takes what a page holds. */
	interface Items {

		void item(JsonNode json) throws IOException;

		/** Reads an item to its end, at whose first token the parser is. */
		default void read(JsonParser parser) throws IOException {
			item(parser.readValueAsTree());
		}

		/** A page is over. */
		default void endOfPage() throws IOException {
			// most have nothing to do then
		}
	}

	/**
	 * @param field of the answer that holds the list
	 * @param page makes the request for the page with a token, which is empty for the first
	 */
	RestPages(RestClient client, String field, Function<String, RestRequest> page) {
		this.client = client;
		this.field = field;
		this.page = page;
	}

	/** Hands over all items of all pages. */
	void read(Items items, Progress progress) throws IOException {
		Set<String> tokens = new HashSet<>();
		int empty = 0;
		String token = "";
		do {
			var one = new Page(items);
			client.send(page.apply(token), progress, RestClient.LONGEST_JSON, one::read);
			items.endOfPage();
			empty = one.count == 0 ? empty + 1 : 0;
			token = one.next;
			if (!token.isEmpty() && (!tokens.add(token) || empty > MOST_EMPTY)) {
				throw new ConnectionException(Problem.error("The server promises further pages of a list without end",
						client.server() + page.apply("").path(), "try again, and update the server if it stays so"));
			}
		} while (!token.isEmpty());
	}

	/** One page of the list while it is read. */
	private final class Page {

		private final Items items;
		private String next = "";
		private long count;

		Page(Items items) {
			this.items = items;
		}

		Page read(InputStream body) throws IOException {
			try (JsonParser parser = RestJson.MAPPER.createParser(body)) {
				if (parser.nextToken() != JsonToken.START_OBJECT) {
					throw RestFaults.notUnderstood(page.apply("").on(client.server()), null);
				}
				while (parser.nextToken() == JsonToken.FIELD_NAME) {
					String name = parser.currentName();
					JsonToken value = parser.nextToken();
					if (name.equals(field) && value == JsonToken.START_ARRAY) {
						readItems(parser);
					} else if (name.equals("next_page_token") && value == JsonToken.VALUE_STRING) {
						next = parser.getText();
					} else {
						parser.skipChildren();
					}
				}
			}
			return this;
		}

		private void readItems(JsonParser parser) throws IOException {
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				count++;
				items.read(parser);
			}
		}
	}
}
