/** A Neo4j that this process has started. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The process that was started: the Java machine, or the Docker client. */
  readonly pid: number;
  /** Settles when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends it in good order and waits. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would, and waits. */
  kill(): Promise<void>;
}

/** What each way of starting is told, and what it hands over. */
export interface Place {
  readonly port: number;
  readonly password: string;
  readonly home: string;
}
export type Started = Pick<RunningNeo4j, 'pid' | 'ended' | 'stop' | 'kill'>;
