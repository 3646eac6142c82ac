import { makeExecutable } from "./make-executable.js";

/** Every shape that can go wrong between two executors: unions, interfaces, null bubbling, lists, errors, variables. */
export const shapesSchema = makeExecutable(
  /* GraphQL */ `
    interface Animal { name: String! }
    type Cat implements Animal { name: String! lives: Int }
    type Dog implements Animal { name: String! good: Boolean! owner: Owner }
    type Owner { name: String! pets: [Animal!] broken: String! }
    union Pet = Cat | Dog
    enum Mood { CALM WILD }
    input Filter { mood: Mood = CALM names: [String!] deep: Filter }
    input Wish { note: String! = "-" count: Int! = 1 mood: Mood! = CALM tags: [String!]! = [] id: ID more: [Line!] }
    input Line { sku: ID! quantity: Int! = 1 }
    type Query {
      wish(input: Wish!): String
      pet(dog: Boolean!): Pet
      pets(first: Int = 2): [Pet!]!
      animal: Animal!
      animals: [Animal]
      nothing: String
      never: String!
      fails: String
      failsHard: String!
      failsLater: String
      list: [Int!]
      listWithHole: [Int!]
      matrix: [[Int]]
      echo(filter: Filter): String
      mood(of: Mood): Mood
      owner: Owner
    }
    type Mutation { first: Int! second: Int! third(fail: Boolean): Int }
  `,
  {
    Query: {
      pet: (_: unknown, { dog }: { dog: boolean }) => (dog ? rex : tom),
      pets: (_: unknown, { first }: { first: number }) => [tom, rex, tom].slice(0, first),
      animal: () => rex,
      animals: () => [tom, null, rex],
      nothing: () => null,
      never: () => null,
      fails: () => {
        throw new Error("on purpose");
      },
      failsHard: () => {
        throw new Error("on purpose");
      },
      failsLater: async () => {
        await Promise.resolve();
        throw new Error("later");
      },
      list: async () => [1, 2],
      listWithHole: () => [1, null],
      matrix: () => [[1, null], null, []],
      echo: (_: unknown, args: object) => JSON.stringify(args),
      wish: (_: unknown, { input }: { input: object }) => JSON.stringify(input),
      mood: (_: unknown, { of }: { of?: string }) => of ?? "WILD",
      owner: () => ada,
    },
    Mutation: {
      first: () => 1,
      second: async () => 2,
      third: (_: unknown, { fail }: { fail?: boolean }) => {
        if (fail) throw new Error("third");
        return 3;
      },
    },
  },
);

const tom = { __typename: "Cat", name: "Tom", lives: 9 };
const ada: Record<string, unknown> = { name: "Ada", broken: null };
const rex = { __typename: "Dog", name: "Rex", good: true, owner: ada };
ada.pets = [tom, rex];
