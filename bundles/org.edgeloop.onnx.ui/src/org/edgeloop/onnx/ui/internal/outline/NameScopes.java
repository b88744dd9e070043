package org.edgeloop.onnx.ui.internal.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;

/** The nodes of a graph by the parts of their names between slashes, as exporters write the modules of a program. */
final class NameScopes {

	/** A node or a scope in a scope. */
	sealed interface Member {
	}

	/** A node by its place in its graph. */
	record OfNode(int index) implements Member {
	}

	/** Nodes whose names begin with the same parts. */
	static final class Scope implements Member {

		private Optional<Scope> parent;
		private final String name;
		private final List<Member> members = new ArrayList<>();
		private final Map<String, Scope> scopes = new HashMap<>();

		private Scope(Optional<Scope> parent, String name) {
			this.parent = parent;
			this.name = name;
		}

		/** @return the parts of the names that its nodes have in common below the scope around it */
		String name() {
			return name;
		}

		/** @return in the order of the graph's nodes */
		List<Member> members() {
			return members;
		}

		private Scope scope(String part) {
			return scopes.computeIfAbsent(part, _ -> {
				var scope = new Scope(Optional.of(this), part);
				members.add(scope);
				return scope;
			});
		}

		/** @return the scope itself, or the one in it if that is all it holds */
		private Scope pruned() {
			if (parent.isEmpty() || members.size() > 1 || !(members.getFirst() instanceof Scope only)) {
				return this;
			}
			var joined = new Scope(parent, name + "/" + only.name);
			joined.members.addAll(only.members);
			return joined.pruned();
		}
	}

	private final Scope root = new Scope(Optional.empty(), "");
	private final Scope[] scopes;

	NameScopes(Graph graph) {
		for (Node node : graph.nodes()) {
			Scope scope = root;
			String[] parts = node.name().split("/");
			for (int i = 0; i < parts.length - 1; i++) {
				scope = parts[i].isEmpty() ? scope : scope.scope(parts[i]);
			}
			scope.members.add(new OfNode(node.index()));
		}
		scopes = new Scope[graph.nodes().size()];
		prune(root);
	}

	/** Joins scopes that hold nothing but another one, and takes away those of a single node. */
	private void prune(Scope start) {
		List<Scope> open = new ArrayList<>(List.of(start));
		while (!open.isEmpty()) {
			Scope scope = open.removeLast();
			scope.members.replaceAll(NameScopes::pruned);
			for (Member member : scope.members) {
				switch (member) {
				case OfNode node -> scopes[node.index()] = scope;
				case Scope inner -> {
					inner.parent = Optional.of(scope);
					open.add(inner);
				}
				}
			}
		}
	}

	private static Member pruned(Member member) {
		Member pruned = member instanceof Scope scope ? scope.pruned() : member;
		return pruned instanceof Scope scope && scope.members.size() == 1 && scope.members.getFirst() instanceof OfNode node ? node : pruned;
	}

	/** @return what is in no scope, and the outermost scopes */
	List<Member> members() {
		return root.members;
	}

	/** @return whether a node is in a scope or in one within it */
	boolean holds(Scope scope, int node) {
		Optional<Scope> around = Optional.of(scopes[node]);
		while (around.isPresent() && around.get() != scope) {
			around = around.get().parent;
		}
		return around.isPresent();
	}
}
