package org.edgeloop.device.plc.internal.opcua;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.milo.opcua.sdk.client.AddressSpace.BrowseOptions;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseDirection;
import org.eclipse.milo.opcua.stack.core.types.enumerated.BrowseResultMask;
import org.eclipse.milo.opcua.stack.core.types.enumerated.NodeClass;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseDescription;
import org.eclipse.milo.opcua.stack.core.types.structured.BrowseResult;
import org.eclipse.milo.opcua.stack.core.types.structured.ReferenceDescription;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.browse.SymbolNode;
import org.edgeloop.device.plc.Symbol;

/** Goes through a server's variables, level by level, asking for one node's parts at a time. */
public final class VariableTree {

	/** A server may make up nodes without end. */
	private static final int MAX_NODES = 200_000;

	private static final int MOST_BROWSED = 100;

	private final OpcUaClient client;
	private final Calls calls;
	private final Attributes attributes;
	private final BrowseOptions options = BrowseOptions.builder().setBrowseDirection(BrowseDirection.Forward)
			.setReferenceType(NodeIds.HierarchicalReferences).setIncludeSubtypes(true)
			.setNodeClassMask(Set.of(NodeClass.Object, NodeClass.Variable)).build();

	/** A node whose parts are still to be asked for. */
	private record Branch(NodeId node, String path) {
	}

	public VariableTree(OpcUaClient client, Calls calls, Attributes attributes) {
		this.client = client;
		this.calls = calls;
		this.attributes = attributes;
	}

	/** @param found is handed each variable once, with its data type and the path of names that leads to it from the root */
	public void walk(NodeId root, Consumer<Symbol> found, Progress progress) throws IOException {
		Set<NodeId> seen = new HashSet<>(Set.of(root));
		if (root.equals(NodeIds.ObjectsFolder)) {
			// What the server says of itself is the same on all of them; who wants it asks for it.
			seen.add(NodeIds.Server);
		}
		Deque<Branch> branches = new ArrayDeque<>(List.of(new Branch(root, "")));
		while (!branches.isEmpty()) {
			progress.checkCancelled();
			Branch branch = branches.removeFirst();
			List<Branch> variables = new ArrayList<>();
			for (ReferenceDescription part : parts(branch.node, progress)) {
				Optional<NodeId> node = part.getNodeId().toNodeId(client.getNamespaceTable());
				if (node.isPresent() && seen.add(node.get())) {
					var next = new Branch(node.get(), branch.path.isEmpty() ? name(part) : branch.path + "/" + name(part));
					branches.add(next);
					if (part.getNodeClass() == NodeClass.Variable) {
						variables.add(next);
					}
				}
			}
			report(variables, found, progress);
			if (seen.size() > MAX_NODES) {
				throw new ProblemException(Problem.error("the server has more than " + MAX_NODES + " nodes", branch.path,
						"name a node: only what is below it is listed then"));
			}
		}
	}

	/** @return the objects and variables right below a node */
	public List<SymbolNode> level(NodeId parent, Progress progress) throws IOException {
		List<ReferenceDescription> parts = parts(parent, progress).stream().filter(part -> part.getNodeId().toNodeId(client.getNamespaceTable()).isPresent())
				.toList();
		List<NodeId> nodes = parts.stream().map(part -> part.getNodeId().toNodeId(client.getNamespaceTable()).orElseThrow()).toList();
		if (nodes.isEmpty()) {
			return List.of();
		}
		List<DataValue> types = attributes.read(nodes, AttributeId.DataType, progress);
		List<Boolean> hasParts = haveParts(nodes, progress);
		List<SymbolNode> level = new ArrayList<>();
		for (int i = 0; i < nodes.size(); i++) {
			boolean isVariable = parts.get(i).getNodeClass() == NodeClass.Variable;
			String type = types.get(i).getValue().getValue() instanceof NodeId id ? attributes.typeName(id, progress) : "";
			level.add(new SymbolNode(nodes.get(i).toParseableString(), shown(parts.get(i)), type, "", isVariable, hasParts.get(i)));
		}
		return level;
	}

	/** One reference of each says whether there are any. */
	private List<Boolean> haveParts(List<NodeId> nodes, Progress progress) throws IOException {
		List<Boolean> all = new ArrayList<>();
		for (int from = 0; from < nodes.size(); from += MOST_BROWSED) {
			List<BrowseDescription> asked = nodes.subList(from, Math.min(nodes.size(), from + MOST_BROWSED)).stream()
					.flatMap(node -> Stream.of(NodeIds.Aggregates, NodeIds.Organizes).map(reference -> new BrowseDescription(node, BrowseDirection.Forward, reference,
							true, Unsigned.uint(NodeClass.Object.getValue() | NodeClass.Variable.getValue()),
							Unsigned.uint(BrowseResultMask.ReferenceTypeId.getValue()))))
					.toList();
			List<BrowseResult> results = calls.await(client.browseAsync(asked), progress);
			for (int i = 0; i + 1 < results.size(); i += 2) {
				all.add(leadsOn(results.get(i)) || leadsOn(results.get(i + 1)));
			}
		}
		if (all.size() != nodes.size()) {
			throw calls.broken("the server answered another number of nodes than it was asked for");
		}
		return all;
	}

	private static boolean leadsOn(BrowseResult result) {
		ReferenceDescription[] references = result.getReferences();
		return references != null && Arrays.stream(references).anyMatch(part -> !NodeIds.HasProperty.equals(part.getReferenceTypeId()));
	}

	private static String shown(ReferenceDescription part) {
		String text = part.getDisplayName() == null ? null : part.getDisplayName().getText();
		return text == null || text.isBlank() ? name(part) : text;
	}

	private List<ReferenceDescription> parts(NodeId node, Progress progress) throws IOException {
		return calls.await(client.getAddressSpace().browseAsync(node, options), progress).stream()
				.filter(part -> !NodeIds.HasProperty.equals(part.getReferenceTypeId())).toList();
	}

	private void report(List<Branch> variables, Consumer<Symbol> found, Progress progress) throws IOException {
		List<DataValue> types = attributes.read(variables.stream().map(Branch::node).toList(), AttributeId.DataType, progress);
		for (int i = 0; i < variables.size(); i++) {
			Branch variable = variables.get(i);
			String type = types.get(i).getValue().getValue() instanceof NodeId id ? attributes.typeName(id, progress) : "";
			found.accept(new Symbol(variable.node.toParseableString(), type, variable.path));
		}
	}

	private static String name(ReferenceDescription part) {
		return part.getBrowseName() == null ? "" : String.valueOf(part.getBrowseName().getName());
	}
}
